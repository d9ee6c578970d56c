package tn.marsa.admin.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as they are written in Tunisia: day, month, year; Latin digits in every language; the clock of Tunis. */
public final class Dates {

    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** A day, for example {@code 23/11/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment, for example {@code 23/11/2026}. */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(TUNIS));
    }

    /** A day with its weekday in a language, for example {@code lundi 23/11/2026}. */
    public static String weekday(LocalDate day, Locale language) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language) + " " + day(day);
    }

    /** The day that it is in Tunis. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(TUNIS));
    }

    /** The moment at which a day begins in Tunis. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(TUNIS).toInstant();
    }

    /** A moment to the minute, for example {@code 23/11/2026 10:42}. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(TUNIS));
    }

    /** A moment to the second, for example {@code 23/11/2026 10:42:05}. */
    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(TUNIS));
    }

    /** The time of day of a moment, for example {@code 10:42}. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(TUNIS));
    }

    /**
     * A date known to the day, the month or the year.
     *
     * @param partial ISO 8601 reduced precision: {@code 1974-08-12}, {@code 1974-08} or {@code 1974}
     * @return {@code 12/08/1974}, {@code 08/1974} or {@code 1974}
     */
    public static String partial(String partial) {
        String[] parts = partial.split("-", -1);
        var written = new StringBuilder(parts[0]);
        for (int part = 1; part < parts.length; part++) {
            written.insert(0, parts[part] + "/");
        }
        return written.toString();
    }
}
