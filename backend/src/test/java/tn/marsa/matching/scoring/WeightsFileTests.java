package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** A file of weights that is not whole is refused, and says where. */
class WeightsFileTests {

    @Test
    void theOneInForceIsWhole() {
        assertThat(Weights.current().version()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1|version: 0|version is not a whole number",
                "version: 1|version: 1.5|version is not a whole number",
                "version: 1|version: one|version is no number",
                "version: 1|edition: 1|edition is not known",
                "very_strong: 26.0|very_strong: 12.0|very_strong is not above alert",
                "household: 8.0|household: 99.0|household is not from 0 to alert",
                "alias: 5.0|alias: -1|alias or swapped is below 0",
                "MHMD: 0.10|MHMD: 10|names.MHMD is not above 0 and at most 1",
                "skeletons: [0.03|skeletons: [x|skeletons is no number",
                "  birth_same: {m: 0.94|  birth_sane: {m: 0.94|levels.birth_same is no map",
                "  birth_same: {m: 0.94|  birth_same: {n: 0.94|levels.birth_same.m is no number",
                "  birth_same: {m: 0.94|  birth_same: {m: 0|levels.birth_same.m is not above 0",
                "  sex_same:|  hair_same: {m: 1, u: 1}\\n  sex_same:|levels has one that is not known",
                "  sex_same:|  birth_same: {m: 1, u: 1}\\n  sex_same:|is not YAML"
            })
    void refusesWhatIsWrong(String right, String wrong, String said) throws IOException {
        String text = new ClassPathResource("matching/weights.yaml").getContentAsString(StandardCharsets.UTF_8);
        String spoilt = text.replace(right, wrong.replace("\\n", "\n"));

        assertThatIllegalStateException()
                .isThrownBy(() -> WeightsFile.of("weights", spoilt))
                .withMessageContaining(said);
    }

    @Test
    void refusesWhatIsNoMap() {
        assertThatIllegalStateException().isThrownBy(() -> WeightsFile.of("weights", "- 1"));
    }
}
