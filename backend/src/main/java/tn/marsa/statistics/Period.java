package tn.marsa.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tn.marsa.shared.InvalidValue;

/**
 * A month, a quarter or a year.
 *
 * @param begin its first month
 */
public record Period(Granularity granularity, YearMonth begin) {

    private static final Pattern FORM = Pattern.compile("([12][0-9]{3})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?");

    public Period {
        if ((begin.getMonthValue() - 1) % granularity.months() != 0) {
            throw new InvalidValue("period");
        }
    }

    /** Reads {@code 2026-03}, {@code 2026-Q1} or {@code 2026}; anything else is refused with {@link InvalidValue}. */
    public static Period parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue("period");
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return new Period(Granularity.MONTH, YearMonth.of(year, Integer.parseInt(parts.group(2))));
        }
        return parts.group(3) == null
                ? new Period(Granularity.YEAR, YearMonth.of(year, 1))
                : new Period(Granularity.QUARTER, YearMonth.of(year, 3 * Integer.parseInt(parts.group(3)) - 2));
    }

    /** The period of that kind that the month belongs to. */
    public static Period of(Granularity granularity, YearMonth month) {
        return new Period(granularity, month.minusMonths((month.getMonthValue() - 1L) % granularity.months()));
    }

    public LocalDate firstDay() {
        return begin.atDay(1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public int year() {
        return begin.getYear();
    }

    /** All periods that end on the day on which this one does, itself included: a month, a quarter and a year. */
    public List<Period> endingAlike() {
        YearMonth month = YearMonth.from(lastDay());
        return Arrays.stream(Granularity.values())
                .map(granularity -> of(granularity, month))
                .filter(period -> period.lastDay().equals(lastDay()))
                .toList();
    }

    /** The one that follows, of the same kind. */
    public Period next() {
        return new Period(granularity, begin.plusMonths(granularity.months()));
    }

    /** The one before, of the same kind. */
    public Period previous() {
        return new Period(granularity, begin.minusMonths(granularity.months()));
    }

    @Override
    public String toString() {
        return switch (granularity) {
            case MONTH -> begin.toString();
            case QUARTER -> year() + "-Q" + (begin.getMonthValue() + 2) / 3;
            case YEAR -> String.valueOf(year());
        };
    }
}
