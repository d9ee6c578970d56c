package tn.marsa.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published examples, and the laws. */
class JaroWinklerTests {

    @ParameterizedTest
    @CsvSource({"martha,marhta,0.961", "dwayne,duane,0.840", "dixon,dicksonx,0.813", "abc,xyz,0"})
    void agreesWithWhatIsPublished(String one, String other, double similarity) {
        assertThat(JaroWinkler.similarity(one, other)).isCloseTo(similarity, within(0.001));
    }

    @Property
    void isSymmetricAndFromNoneToOne(@ForAll String one, @ForAll String other) {
        assertThat(JaroWinkler.similarity(one, other))
                .isEqualTo(JaroWinkler.similarity(other, one))
                .isBetween(0.0, 1.0);
    }
}
