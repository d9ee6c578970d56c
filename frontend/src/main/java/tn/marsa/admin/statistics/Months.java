package tn.marsa.admin.statistics;

import java.time.YearMonth;

/** The months that a trend shows and learns the season from. */
record Months(YearMonth first, YearMonth last) {

    private static final int YEARS = 5;

    /**
     * Five years of months up to the end of a period.
     *
     * @param period {@code 2026-03}, {@code 2026-Q1} or {@code 2026}
     */
    static Months upTo(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        int month = switch (period.length()) {
            case 4 -> 12;
            case 7 -> period.charAt(5) == 'Q' ? 3 * (period.charAt(6) - '0') : Integer.parseInt(period.substring(5));
            default -> throw new IllegalArgumentException("A period is a month, a quarter or a year");
        };
        YearMonth last = YearMonth.of(year, month);
        return new Months(last.minusYears(YEARS).plusMonths(1), last);
    }
}
