package tn.marsa.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Tunis;

/** Days as agreements count them: by the calendar and the clock of Tunis. */
@Component
public class TunisianDay {

    private final Clock clock;

    TunisianDay(Clock clock) {
        this.clock = clock;
    }

    /** The day that it is. */
    public LocalDate today() {
        return Tunis.day(clock.instant());
    }

    /** The moment at which a day begins. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Tunis.ZONE).toInstant();
    }
}
