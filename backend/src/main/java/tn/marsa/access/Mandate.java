package tn.marsa.access;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.StaffId;

/**
 * Leave to inspect for some days: the SDL's type of the same name.
 *
 * @param number of the act, up to 40 letters, digits, blanks, points, slashes and hyphens
 * @param from the first day, in Tunis
 * @param until the last day, in Tunis
 */
public record Mandate(UUID mandateId, StaffId inspector, String number, LocalDate from, LocalDate until) {

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

    /** True if that day is of it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
