package tn.marsa.statistics.release;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.release.Hint.Way;
import tn.marsa.statistics.release.PublishedTables.Sum;

/** Everything that is released of a measure: months, quarters, the year, a vintage before; and all that leads to its small counts. */
final class ReleasedFigures {

    private final Map<Period, PublishedTables> latest;
    private final Map<Period, PublishedTables> before;
    private final boolean ofMoments;
    private final Levels levels;

    /**
     * Of those periods.
     *
     * @param before their vintages before the latest one, where there are any
     * @param ofMoments true if who is there at the end of each period is counted, not what happened in it
     */
    ReleasedFigures(
            Map<Period, PublishedTables> latest,
            Map<Period, PublishedTables> before,
            boolean ofMoments,
            Levels levels) {
        this.latest = latest;
        this.before = before;
        this.ofMoments = ofMoments;
        this.levels = levels;
    }

    /** Every cell that counts between 1 and so many persons. */
    List<SmallCount> upTo(int largest) {
        List<SmallCount> all = new ArrayList<>();
        latest.forEach((period, tables) -> tables.tables()
                .forEach(table -> tables.truths(table).stream()
                        .filter(cell -> cell.persons() <= largest)
                        .forEach(cell -> all.add(new SmallCount(
                                (int) cell.persons(),
                                tables.figure(table, cell.codes()),
                                new Place(period, tables, table, cell.codes()).hints())))));
        return all;
    }

    /** Where a cell stands. */
    private final class Place {

        private final Period period;
        private final PublishedTables tables;
        private final Combination table;
        private final List<String> codes;
        private final long direct;

        private Place(Period period, PublishedTables tables, Combination table, List<String> codes) {
            this.period = period;
            this.tables = tables;
            this.table = table;
            this.codes = codes;
            this.direct = tables.figure(table, codes);
        }

        private List<Hint> hints() {
            return Stream.of(parts(), complements(), levels(), ofMoments ? moments() : periods(), vintages())
                    .flatMap(each -> each)
                    .toList();
        }

        private Stream<Hint> parts() {
            return tables.finer(table).stream()
                    .flatMap(finer -> sum(Way.PARTS, tables.sum(finer, table, codes)).stream());
        }

        private Stream<Hint> complements() {
            return tables.coarser(table).stream().flatMap(coarser -> {
                List<String> rest = PublishedTables.codes(table, codes, coarser);
                return rest(
                        Way.COMPLEMENT,
                        tables.figure(coarser, rest),
                        tables.sum(table, coarser, rest).without(direct))
                        .stream();
            });
        }

        private Stream<Hint> levels() {
            List<Hint> hints = new ArrayList<>();
            for (int place = 0; place < codes.size(); place++) {
                int at = place;
                levels.finer(table, at)
                        .filter(tables::has)
                        .flatMap(finer -> sum(Way.LEVEL, inLevel(finer, at, codes)))
                        .ifPresent(hints::add);
                levels.broader(table, at)
                        .filter(tables::has)
                        .flatMap(broader -> {
                            List<String> group = levels.broader(table, at, codes);
                            return rest(
                                    Way.LEVEL_COMPLEMENT,
                                    tables.figure(broader, group),
                                    inLevel(table, at, group).without(direct));
                        })
                        .ifPresent(hints::add);
            }
            return hints.stream();
        }

        private Sum inLevel(Combination finer, int place, List<String> group) {
            return tables.sum(finer, cell -> levels.broader(finer, place, cell), place, group);
        }

        private Stream<Hint> periods() {
            Stream<Hint> parts = Stream.of(Granularity.QUARTER, Granularity.MONTH)
                    .filter(kind -> kind.compareTo(period.granularity()) < 0)
                    .flatMap(kind -> sumOver(within(period, kind)).flatMap(sum -> sum(Way.PERIODS, sum)).stream());
            return Stream.concat(parts, longer().flatMap(longer -> restOf(longer).stream()));
        }

        private Optional<Hint> restOf(Period longer) {
            List<Period> others = within(longer, period.granularity()).stream()
                    .filter(other -> !other.equals(period))
                    .toList();
            return Optional.ofNullable(latest.get(longer))
                    .filter(tables -> tables.has(table))
                    .flatMap(tables -> sumOver(others)
                            .flatMap(sum -> rest(Way.PERIOD_COMPLEMENT, tables.figure(table, codes), sum)));
        }

        private Stream<Period> longer() {
            return Stream.of(Granularity.QUARTER, Granularity.YEAR)
                    .filter(kind -> kind.compareTo(period.granularity()) > 0)
                    .map(kind -> Period.of(kind, period.begin()));
        }

        private Optional<Sum> sumOver(List<Period> periods) {
            Sum sum = new Sum(0, 0);
            for (Period each : periods) {
                PublishedTables tables = latest.get(each);
                if (tables == null || !tables.has(table)) {
                    return Optional.empty();
                }
                sum = sum.plus(tables.figure(table, codes));
            }
            return periods.isEmpty() ? Optional.empty() : Optional.of(sum);
        }

        // Periods that end on one day count the same persons: the same figure, which tells nothing new.
        private Stream<Hint> moments() {
            Map<Integer, PublishedTables> others = new HashMap<>();
            latest.forEach((other, tables) -> {
                if (tables.has(table) && !other.lastDay().equals(period.lastDay())) {
                    others.put(
                            (int) ChronoUnit.MONTHS.between(
                                    period.lastDay(), other.lastDay().plusDays(3)),
                            tables);
                }
            });
            return others.entrySet().stream()
                    .map(other -> new Hint(Way.MOMENT, other.getValue().figure(table, codes), Math.abs(other.getKey())))
                    .filter(hint -> hint.value() != direct);
        }

        private Stream<Hint> vintages() {
            return Stream.ofNullable(before.get(period))
                    .filter(tables -> tables.has(table))
                    .map(tables -> new Hint(Way.VINTAGE, tables.figure(table, codes), 1))
                    .filter(hint -> hint.value() != direct);
        }

        // One figure alone that is the very same counts the same persons.
        private Optional<Hint> sum(Way way, Sum sum) {
            return sum.cells() <= 1 && sum.value() == direct
                    ? Optional.empty()
                    : Optional.of(new Hint(way, sum.value(), sum.cells()));
        }

        private Optional<Hint> rest(Way way, long total, Sum others) {
            return others.cells() == 0 && total == direct
                    ? Optional.empty()
                    : Optional.of(new Hint(way, total - others.value(), others.cells() + 1));
        }
    }

    private static List<Period> within(Period longer, Granularity kind) {
        return Stream.iterate(Period.of(kind, longer.begin()), Period::next)
                .takeWhile(each -> !each.lastDay().isAfter(longer.lastDay()))
                .toList();
    }
}
