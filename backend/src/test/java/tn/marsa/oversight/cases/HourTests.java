package tn.marsa.oversight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights and Sundays are those of Tunis, an hour ahead of UTC. */
class HourTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T04:59:59Z, true, Monday before six",
        "2026-11-23T05:00:00Z, false, Monday at six",
        "2026-11-23T18:59:59Z, false, Monday before twenty",
        "2026-11-23T19:00:00Z, true, Monday at twenty",
        "2026-11-21T23:30:00Z, true, Sunday at half past midnight",
        "2026-11-22T11:00:00Z, true, Sunday at noon",
        "2026-11-21T11:00:00Z, false, Saturday at noon"
    })
    void knowsWhenNobodyIsExpectedToWork(Instant moment, boolean out, String when) {
        assertThat(Hour.of(moment).isOutOf(6, 20)).as(when).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T09:00:00Z", "2026-11-23T09:59:59.999999Z"})
    void holdsItsBeginAndNotItsEnd(Instant moment) {
        Hour hour = Hour.of(moment);

        assertThat(hour.begin()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(hour.next().begin()).isEqualTo(hour.end()).isEqualTo("2026-11-23T10:00:00Z");
    }
}
