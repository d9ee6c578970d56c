package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.facts.Life.Step;
import tn.marsa.statistics.facts.Life.What;

/** Whatever happens to a person, and in whatever order it is recorded, they are in the stock once or not at all. */
class TellingTests {

    @Property
    void hasEachPersonInTheStockOnceAtMostOnEveryDay(@ForAll RegisteredAs how, @ForAll("anyOrder") List<Step> steps) {
        Life life = new Life(how);
        for (Step step : steps) {
            life.take(step);
            List<Fact> told = life.told();
            told.stream()
                    .map(Fact::on)
                    .distinct()
                    .forEach(day -> assertThat(stock(told, day).values())
                            .as(day.toString())
                            .allMatch(there -> there == 0 || there == 1)
                            .satisfies(there -> assertThat(there.stream()
                                            .mapToInt(each -> each)
                                            .sum())
                                    .isBetween(0, 1)));
        }
    }

    @Property
    void endsWhereTheFileStands(@ForAll RegisteredAs how, @ForAll("anyOrder") List<Step> steps) {
        Life life = new Life(how);
        steps.forEach(life::take);

        assertThat(there(life.told(), LocalDate.MAX))
                .isEqualTo(life.isThere() ? List.of(life.attributes()) : List.of());
    }

    @Property
    void hasOnEachDayWhoWasThereThen(@ForAll RegisteredAs how, @ForAll("inOrder") List<Step> steps) {
        Life life = new Life(how);
        for (Step step : steps) {
            life.take(step);
            assertThat(there(life.told(), step.on()))
                    .isEqualTo(life.isThere() ? List.of(life.attributes()) : List.of());
        }
    }

    @Property
    void leavesEarlierDaysAsTheyWere(@ForAll RegisteredAs how, @ForAll("inOrder") List<Step> steps) {
        Life life = new Life(how);
        Map<LocalDate, List<Attributes>> thereThen = new HashMap<>();
        steps.stream().filter(step -> !step.what().changesThePast()).forEach(step -> {
            life.take(step);
            thereThen.put(step.on(), life.isThere() ? List.of(life.attributes()) : List.of());
        });

        thereThen.forEach((day, then) -> assertThat(there(life.told(), day)).isEqualTo(then));
    }

    @Property
    void doesNotAskInWhichOrderLeavingAndResidenceWereTold(
            @ForAll("day") LocalDate granted, @ForAll("day") LocalDate left) {
        Life one = new Life(RegisteredAs.NEW);
        one.take(new Step(What.GRANTED, granted, 0));
        one.take(new Step(What.DEPARTED, left, 0));
        List<Fact> told = one.told();

        assertThat(told.stream().map(Fact::on).distinct())
                .allSatisfy(day ->
                        assertThat(there(told, day)).hasSize(!day.isBefore(granted) && day.isBefore(left) ? 1 : 0));
    }

    @Property
    void addsUpFromMonthToMonth(@ForAll("lives") List<List<Step>> lives) {
        List<Fact> told = lives.stream()
                .flatMap(steps -> {
                    Life life = new Life(RegisteredAs.EXISTING);
                    steps.forEach(life::take);
                    return life.told().stream();
                })
                .toList();
        int before = 0;
        for (YearMonth month = YearMonth.from(Life.REGISTERED).minusMonths(12);
                month.isBefore(YearMonth.from(Life.REGISTERED).plusMonths(24));
                month = month.plusMonths(1)) {
            YearMonth counted = month;
            int entered = changes(told, counted, 1);
            int left = changes(told, counted, -1);
            int now = there(told, month.atEndOfMonth()).size();
            assertThat(now).isEqualTo(before + entered - left);
            before = now;
        }
    }

    private static int changes(List<Fact> told, YearMonth month, int sign) {
        return Fact.inForce(told).stream()
                .filter(fact -> YearMonth.from(fact.on()).equals(month))
                .mapToInt(fact -> Math.max(0, sign * fact.stock()))
                .sum();
    }

    private static Map<Attributes, Integer> stock(List<Fact> told, LocalDate day) {
        return told.stream()
                .filter(fact -> !fact.on().isAfter(day))
                .collect(Collectors.groupingBy(Fact::attributes, Collectors.summingInt(Fact::stock)));
    }

    private static List<Attributes> there(List<Fact> told, LocalDate day) {
        return stock(told, day).entrySet().stream()
                .flatMap(each -> Stream.generate(each::getKey).limit(each.getValue()))
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(-300, 500).map(Life.REGISTERED::plusDays);
    }

    @Provide
    Arbitrary<List<Step>> anyOrder() {
        return steps(day());
    }

    @Provide
    Arbitrary<List<Step>> inOrder() {
        return steps(Arbitraries.integers().between(1, 40).map(Life.REGISTERED::plusDays))
                .map(TellingTests::oneAfterAnother);
    }

    @Provide
    Arbitrary<List<List<Step>>> lives() {
        return anyOrder().list().ofMaxSize(6);
    }

    private static Arbitrary<List<Step>> steps(Arbitrary<LocalDate> day) {
        return Combinators.combine(
                        Arbitraries.of(What.class), day, Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMaxSize(14);
    }

    private static List<Step> oneAfterAnother(List<Step> steps) {
        List<Step> ordered = new ArrayList<>();
        LocalDate day = Life.REGISTERED;
        for (Step step : steps) {
            day = day.plusDays(step.on().toEpochDay() - Life.REGISTERED.toEpochDay());
            ordered.add(new Step(step.what(), day, step.choice()));
        }
        return ordered;
    }
}
