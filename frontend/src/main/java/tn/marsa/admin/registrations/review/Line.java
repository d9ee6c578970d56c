package tn.marsa.admin.registrations.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Dates;

/**
 * One field in words.
 *
 * @param field its path in the input, for example {@code names.surname}; its label is the text {@code registrations.field.<field>}
 * @param text its value as it is read; null if it is not given
 * @param leftToRight true for numbers and dates, which keep their direction in every language
 */
public record Line(String field, @Nullable String text, boolean leftToRight) {

    static Line words(String field, @Nullable String text) {
        return new Line(field, text, false);
    }

    static Line number(String field, @Nullable Object value) {
        return new Line(field, value == null ? null : value.toString(), true);
    }

    static Line day(String field, @Nullable LocalDate date) {
        return number(field, date == null ? null : Dates.day(date));
    }
}
