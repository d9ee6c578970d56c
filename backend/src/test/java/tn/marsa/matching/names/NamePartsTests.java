package tn.marsa.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name comes apart where people would part it. */
class NamePartsTests {

    @Test
    void aParticleStaysWithWhatFollows() {
        assertThat(spellings("Ben Ali")).containsExactly(List.of("benali", "ali"));
    }

    @Test
    void severalParticlesStayTogether() {
        assertThat(spellings("van der Berg")).containsExactly(List.of("vanderberg", "berg"));
    }

    @Test
    void theArticleGoes() {
        assertThat(spellings("الطرابلسي")).containsExactly(List.of("طرابلسي"));
    }

    @Test
    void anArticleBeforeASunLetterGoes() {
        assertThat(spellings("ar-Rashid")).containsExactly(List.of("rashid"));
    }

    @Test
    void aServantOfGodIsOnePart() {
        assertThat(spellings("Abd el Kader")).containsExactly(List.of("abdkader"));
    }

    @Test
    void aHyphenPartsAName() {
        assertThat(NameParts.of("Jean-Luc")).hasSize(2);
    }

    @Test
    void scriptsArePartedEvenWithoutASpace() {
        assertThat(spellings("mohamedمحمد")).containsExactly(List.of("mohamed"), List.of("محمد"));
    }

    @Test
    void aParticleAloneIsAName() {
        assertThat(spellings("Ben")).containsExactly(List.of("ben"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀", "123", "--", "\u200F", "'"})
    void whatHasNoLetterHasNoPart(String name) {
        assertThat(NameParts.of(name)).isEmpty();
    }

    @Test
    void ofTwoHundredPartsTheFirstTwelveCount() {
        assertThat(NameParts.of("Karim ".repeat(200))).hasSize(NameParts.MOST);
    }

    @Property
    void neverFailsAndNeverGrows(@ForAll String name) {
        assertThat(NameParts.of(name)).hasSizeLessThanOrEqualTo(NameParts.MOST).allSatisfy(part -> {
            assertThat(part.skeletons()).hasSizeBetween(1, 8);
            assertThat(part.spellings()).isNotEmpty();
        });
    }

    private static List<List<String>> spellings(String name) {
        return NameParts.of(name).stream().map(NamePart::spellings).toList();
    }
}
