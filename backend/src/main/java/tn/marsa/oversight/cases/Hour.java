package tn.marsa.oversight.cases;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import tn.marsa.shared.Tunis;

/** One hour of the trail, from its begin on. */
record Hour(Instant begin) {

    /** The hour in which that moment lies. */
    static Hour of(Instant moment) {
        return new Hour(moment.truncatedTo(ChronoUnit.HOURS));
    }

    /** The moment at which it is over. */
    Instant end() {
        return begin.plus(Duration.ofHours(1));
    }

    Hour next() {
        return new Hour(end());
    }

    /**
     * True if nobody is expected to work in it: on a Sunday, or before or after the day.
     *
     * @param dayBegins hour of the day in Tunis
     * @param dayEnds hour of the day in Tunis, not of the day itself
     */
    boolean isOutOf(int dayBegins, int dayEnds) {
        ZonedDateTime local = begin.atZone(Tunis.ZONE);
        return local.getDayOfWeek() == DayOfWeek.SUNDAY || local.getHour() < dayBegins || local.getHour() >= dayEnds;
    }
}
