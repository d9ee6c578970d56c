package tn.marsa.admin.registrations.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/**
 * A date known to the day, the month or the year: ISO 8601 reduced precision. What is not known is left out, never filled.
 *
 * @param value a {@link LocalDate}, a {@link YearMonth} or a {@link Year}
 */
public record PartialDate(Temporal value) {

    /** How far a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        if (!(value instanceof LocalDate || value instanceof YearMonth || value instanceof Year)) {
            throw new IllegalArgumentException("neither day, month nor year");
        }
    }

    /** Reads {@code 1974-08-12}, {@code 1974-08} or {@code 1974}; anything else throws a DateTimeException. */
    @JsonCreator
    public static PartialDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> new PartialDate(Year.parse(iso));
            case 7 -> new PartialDate(YearMonth.parse(iso));
            default -> new PartialDate(LocalDate.parse(iso));
        };
    }

    /** How far it is known. */
    public Precision precision() {
        return switch (value) {
            case LocalDate _ -> Precision.DAY;
            case YearMonth _ -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        return switch (value) {
            case Year year -> year.atMonth(12).atEndOfMonth();
            case YearMonth month -> month.atEndOfMonth();
            default -> LocalDate.from(value);
        };
    }

    /** As the API writes it. */
    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
