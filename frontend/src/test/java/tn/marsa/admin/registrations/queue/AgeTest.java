package tn.marsa.admin.registrations.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Texts;

class AgeTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S,    à l’instant, الآن",
        "PT1M,    1 minute,    دقيقة واحدة",
        "PT18M,   18 minutes,  18 دقيقة",
        "PT1H,    1 heure,     ساعة واحدة",
        "PT2H59M, 2 heures,    ساعتان",
        "P1D,     1 jour,      يوم واحد",
        "P2D,     2 jours,     يومان",
        "P8D,     8 jours,     8 أيام",
        "P11D,    11 jours,    11 يوما"
    })
    void isSaidInTheUnitThatTellsItBest(String age, String french, String arabic) {
        Age said = Age.between(START, START.plus(Duration.parse(age)));

        assertThat(words(said, Language.FRENCH)).isEqualTo(french);
        assertThat(words(said, Language.ARABIC)).isEqualTo(arabic);
    }

    @Test
    void isNothingWhereTheClocksOfTwoMachinesDiffer() {
        assertThat(Age.between(START, START.minusSeconds(3))).isEqualTo(new Age(Age.Unit.MINUTES, 0));
    }

    @Test
    void isLateAfterFiveDays() {
        assertThat(Age.isLate(START, START.plus(Duration.ofDays(5)))).isFalse();
        assertThat(Age.isLate(START, START.plus(Duration.ofDays(5)).plusSeconds(1)))
                .isTrue();
    }

    private static String words(Age age, Language language) {
        return new Texts().getTranslation(age.textKey(), language.locale(), age.count());
    }
}
