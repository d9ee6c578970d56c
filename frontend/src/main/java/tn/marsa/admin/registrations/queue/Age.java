package tn.marsa.admin.registrations.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a registration has been under way, in the one unit that tells it best.
 *
 * @param unit minutes, hours or days
 * @param count how many, at least 0
 */
record Age(Unit unit, long count) {

    private static final Duration LATE = Duration.ofDays(5);

    /** The unit, each with its text {@code registrations.age.<unit>}. */
    enum Unit {
        MINUTES,
        HOURS,
        DAYS
    }

    static Age between(Instant start, Instant now) {
        Duration age = Duration.between(start, now);
        if (age.isNegative()) {
            return new Age(Unit.MINUTES, 0);
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return new Age(Unit.MINUTES, age.toMinutes());
        }
        return age.compareTo(Duration.ofDays(1)) < 0
                ? new Age(Unit.HOURS, age.toHours())
                : new Age(Unit.DAYS, age.toDays());
    }

    /** True if it has been under way for longer than an office should need. */
    static boolean isLate(Instant start, Instant now) {
        return Duration.between(start, now).compareTo(LATE) > 0;
    }

    /** The key of its words, which take the count as their argument. */
    String textKey() {
        return "registrations.age." + unit;
    }
}
