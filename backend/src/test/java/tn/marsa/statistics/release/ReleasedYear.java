package tn.marsa.statistics.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.disclosure.DisclosureControl;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Plan;

/**
 * A year in the making with its quarters and months. One person in fifty becomes known after the first vintage; of who is there, one in
 * eight came in the course of the year.
 */
final class ReleasedYear {

    private static final Period YEAR = Period.parse("2024");
    private static final int LATE = 50;
    private static final int OF_THIS_YEAR = 8;

    private final Measure measure;
    private final Map<Period, RollUp> latest = new HashMap<>();
    private final RollUp before;

    ReleasedYear(Measure measure, List<AgreedTable> agreed, Plan plan, Classifications classifications) {
        this.measure = measure;
        for (Granularity kind : Granularity.values()) {
            Stream.iterate(Period.of(kind, YEAR.begin()), Period::next)
                    .takeWhile(period -> period.year() == YEAR.year())
                    .forEach(period ->
                            latest.put(period, new RollUp(plan.tables(kind, agreed), classifications, YEAR.year())));
        }
        this.before = new RollUp(plan.tables(Granularity.YEAR, agreed), classifications, YEAR.year());
    }

    /** Counts so many persons, the same for the same seed. */
    ReleasedYear count(int persons, long seed) {
        SyntheticFacts somebody = new SyntheticFacts(seed, LocalDate.of(YEAR.year(), 1, 1), 1);
        for (int person = 0; person < persons; person++) {
            count(person, somebody.person(YEAR.year()), somebody.recordKey());
        }
        return this;
    }

    ReleasedFigures published(DisclosureControl control, Levels levels) {
        Map<Period, PublishedTables> tables = new HashMap<>();
        latest.keySet().stream()
                .filter(period -> !isOfMoments() || period.granularity() == Granularity.MONTH)
                .forEach(period -> tables.put(period, new PublishedTables(released(period), control)));
        Period last = isOfMoments() ? Period.of(Granularity.MONTH, YEAR.begin().plusMonths(11)) : YEAR;
        return new ReleasedFigures(
                tables, Map.of(last, new PublishedTables(before.of(measure), control)), isOfMoments(), levels);
    }

    // Who is there at the end of a year is there at that of its last quarter and month: one moment, whichever period
    // tells of it.
    private Collection<Cube> released(Period period) {
        Map<Combination, Cube> cubes = new HashMap<>();
        latest.forEach((other, rollUp) -> {
            if (isOfMoments() ? other.lastDay().equals(period.lastDay()) : other.equals(period)) {
                rollUp.of(measure).forEach(cube -> cubes.put(cube.combination(), cube));
            }
        });
        return cubes.values();
    }

    private void count(int person, Attributes attributes, long key) {
        YearMonth came = YEAR.begin().plusMonths(person / OF_THIS_YEAR % 12);
        boolean lived = isOfMoments() && person % OF_THIS_YEAR != 0;
        latest.forEach((period, rollUp) -> {
            boolean counts = isOfMoments()
                    ? lived || !came.atDay(1).isAfter(period.lastDay())
                    : Period.of(period.granularity(), came).equals(period);
            if (counts) {
                rollUp.add(measure, attributes, 1, key);
            }
        });
        if (person % LATE != 0) {
            before.add(measure, attributes, 1, key);
        }
    }

    private boolean isOfMoments() {
        return measure == Measure.STOCK;
    }
}
