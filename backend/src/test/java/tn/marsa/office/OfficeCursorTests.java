package tn.marsa.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.OfficeCode;

class OfficeCursorTests {

    @Test
    void readsWhatItWrote() {
        OfficeCursor cursor = new OfficeCursor(new OfficeCode("1101"));

        assertThat(OfficeCursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1101", "not base64!", "MTEwMTE", "J09SIDE9MQ"})
    void refusesWhatItDidNotWrite(String text) {
        assertThatThrownBy(() -> OfficeCursor.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
