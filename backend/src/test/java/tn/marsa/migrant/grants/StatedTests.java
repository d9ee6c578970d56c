package tn.marsa.migrant.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/** What is stated for opening a file. */
class StatedTests {

    @Test
    void isNothingWhereAllIsBlank() {
        assertThat(new Stated(null, " ", "\t").isNothing()).isTrue();
        assertThat(new Stated(null, null, "2026/4417").isNothing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"IDENTITY_CHECK, At the desk, true", "IDENTITY_CHECK, ' ', false", ", At the desk, false"})
    void isCompleteWithPurposeAndReason(@Nullable Purpose purpose, String reason, boolean complete) {
        assertThat(new Stated(purpose, reason, null).isComplete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "JUDICIAL_REQUISITION, ",
        "JUDICIAL_REQUISITION, ' '",
        "JUDICIAL_REQUISITION, 12345678901234567890123456789012345678901",
        "IDENTITY_CHECK, 2026/4417",
        ", 2026/4417"
    })
    void namesARequisitionThatIsMissingUnreadableOrOutOfPlace(@Nullable Purpose purpose, @Nullable String requisition) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> new Stated(purpose, "At the desk", requisition).checkedRequisition())
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("requisition"));
    }
}
