package tn.marsa.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Days as agreements count them: by the calendar and the clock of Tunis. */
@Component
public class TunisianDay {

    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");

    private final Clock clock;

    TunisianDay(Clock clock) {
        this.clock = clock;
    }

    /** The day that it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TUNIS);
    }

    /** The moment at which a day begins. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(TUNIS).toInstant();
    }
}
