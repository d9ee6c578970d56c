package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @Test
    void writesTheDayFirst() {
        assertThat(Dates.day(LocalDate.of(2026, 11, 23))).isEqualTo("23/11/2026");
    }

    @Test
    void writesMomentsByTheClockOfTunis() {
        assertThat(Dates.minute(Instant.parse("2026-11-23T23:42:05Z"))).isEqualTo("24/11/2026 00:42");
        assertThat(Dates.time(Instant.parse("2026-11-23T09:42:05Z"))).isEqualTo("10:42");
    }

    @ParameterizedTest
    @CsvSource({"ARABIC,الاثنين 23/11/2026", "FRENCH,lundi 23/11/2026", "ENGLISH,Monday 23/11/2026"})
    void namesTheWeekdayInTheLanguageOfTheReader(Language language, String written) {
        assertThat(Dates.weekday(LocalDate.of(2026, 11, 23), language.locale())).isEqualTo(written);
    }

    @Test
    void takesTheDayFromTheClockOfTunis() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T23:42:05Z"), ZoneOffset.UTC);

        assertThat(Dates.today(clock)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @CsvSource({"1974-08-12,12/08/1974", "1974-08,08/1974", "1974,1974"})
    void writesOnlyWhatIsKnownOfADate(String partial, String written) {
        assertThat(Dates.partial(partial)).isEqualTo(written);
    }
}
