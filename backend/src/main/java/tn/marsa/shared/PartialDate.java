package tn.marsa.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or the year: ISO 8601 reduced precision. What is not known is 0, never filled with 1.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 if not known
 * @param day 1 to 31, or 0 if not known
 */
public record PartialDate(int year, int month, int day) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /** Refuses a date that cannot exist with {@link InvalidValue}. */
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new InvalidValue("partialDate");
        }
    }

    /** Reads {@code 1974-08-12}, {@code 1974-08} or {@code 1974}; anything else is refused with {@link InvalidValue}. */
    public static PartialDate parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue("partialDate");
        }
        return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    // What is left out is 0 inside; written out, 00 is no month and no day.
    private static int number(@Nullable String digits) {
        if ("00".equals(digits)) {
            throw new InvalidValue("partialDate");
        }
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean exists(int year, int month, int day) {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            return false;
        }
        try {
            LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
            return month >= 0 && day >= 0;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
