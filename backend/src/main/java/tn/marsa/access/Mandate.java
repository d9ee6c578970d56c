package tn.marsa.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.StaffId;

/**
 * Leave to inspect for some days: the SDL's type of the same name.
 *
 * @param number of the act, up to 40 letters, digits, blanks, points, slashes and hyphens
 * @param from the first day, in Tunis
 * @param until the last day, in Tunis
 * @param endedAt when it was ended before that; null if it was not
 */
public record Mandate(
        UUID mandateId,
        StaffId inspector,
        String number,
        LocalDate from,
        LocalDate until,
        @Nullable Instant endedAt) {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./-]{0,39}");

    /** Refuses a number of another form, and an end before the begin, with {@link InvalidValue}. */
    public Mandate {
        if (!NUMBER.matcher(number).matches()) {
            throw new InvalidValue("number");
        }
        if (until.isBefore(from)) {
            throw new InvalidValue("until");
        }
    }

    /** One that nobody has ended. */
    public Mandate(UUID mandateId, StaffId inspector, String number, LocalDate from, LocalDate until) {
        this(mandateId, inspector, number, from, until, null);
    }

    /** The same as it was recorded. */
    public Mandate asRecorded() {
        return new Mandate(mandateId, inspector, number, from, until);
    }

    /** True if it has not been ended and that day is of it. */
    public boolean covers(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
