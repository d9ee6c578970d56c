package tn.marsa.statistics.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;

/** Which combinations of dimensions each kind of period is released in. */
@Component
public class Plan {

    /** How many dimensions any table has at most. */
    public static final int LARGEST = 3;

    private static final Combination BY_OFFICE = new Combination(List.of(Dimension.OFFICE));

    private final PlanProperties properties;
    private final Map<Granularity, Set<Combination>> combinations = new EnumMap<>(Granularity.class);

    Plan(PlanProperties properties) {
        this.properties = properties;
        for (Granularity granularity : Granularity.values()) {
            combinations.put(granularity, combinations(detail(granularity)));
        }
    }

    /** How many dimensions a table of such a period has at most. */
    public int most(Granularity granularity) {
        return of(granularity).stream()
                .mapToInt(each -> each.dimensions().size())
                .max()
                .orElse(0);
    }

    /** Every combination that the measure is released in by the configured plan, the total of none first. */
    public List<Combination> combinations(Granularity granularity, Measure measure) {
        return combinations(granularity, measure, List.of());
    }

    /** The tables of each measure that a kind of period is released in from now on, with those that were agreed on. */
    public Map<Measure, List<Combination>> tables(Granularity granularity, List<AgreedTable> agreed) {
        Map<Measure, List<Combination>> tables = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            tables.put(measure, combinations(granularity, measure, agreed));
        }
        return tables;
    }

    private List<Combination> combinations(Granularity granularity, Measure measure, List<AgreedTable> agreed) {
        if (measure.isOfOfficesAlone()) {
            return List.of(Combination.of(List.of()), BY_OFFICE);
        }
        Set<Combination> counted = inOrder();
        counted.addAll(of(granularity));
        agreed.stream()
                .filter(table -> table.granularity() == granularity && table.measure() == measure)
                .forEach(table -> counted.add(table.combination()));
        List<Combination> all = new ArrayList<>(counted);
        if (measure.isByOffice()) {
            all.add(BY_OFFICE);
        }
        return all;
    }

    /** The rule of the configured plan that a question for those dimensions breaks; empty if it is answered. */
    public Optional<PlanRule> refusal(Granularity granularity, Measure measure, List<Dimension> asked) {
        return refusal(granularity, measure, asked, List.of());
    }

    /** The rule that a question for those dimensions breaks where tables were agreed on too; empty if it is answered. */
    public Optional<PlanRule> refusal(
            Granularity granularity, Measure measure, List<Dimension> asked, List<AgreedTable> agreed) {
        Set<Dimension> dimensions = asked.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(asked);
        if (dimensions.size() < asked.size()) {
            return Optional.of(PlanRule.DIMENSION_TWICE);
        }
        if (dimensions.contains(Dimension.OFFICE) || (measure.isOfOfficesAlone() && !dimensions.isEmpty())) {
            boolean alone = dimensions.equals(EnumSet.of(Dimension.OFFICE)) && measure.isByOffice();
            return alone ? Optional.empty() : Optional.of(PlanRule.OFFICE_ALONE);
        }
        if (dimensions.stream().map(Dimension::hierarchy).distinct().count() < dimensions.size()) {
            return Optional.of(PlanRule.TWO_LEVELS);
        }
        if (agreed.stream().anyMatch(table -> table.granularity() == granularity && table.isOf(measure, asked))) {
            return Optional.empty();
        }
        if (dimensions.size() > most(granularity)) {
            return Optional.of(PlanRule.TOO_MANY_DIMENSIONS);
        }
        return of(granularity).contains(Combination.of(dimensions))
                ? Optional.empty()
                : Optional.of(PlanRule.NOT_TOGETHER);
    }

    /** All of the plan as one text, the same as long as the plan and the tables agreed on are. */
    public String text(List<AgreedTable> agreed) {
        return properties.nationalities().stream().sorted().collect(Collectors.joining(" "))
                + combinations.entrySet().stream()
                        .map(entry -> "\n" + entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining())
                + agreed.stream().map(table -> "\n" + table).sorted().collect(Collectors.joining());
    }

    private Set<Combination> of(Granularity granularity) {
        return combinations.getOrDefault(granularity, Set.of());
    }

    private PlanProperties.Detail detail(Granularity granularity) {
        PlanProperties.Detail detail = properties.detail().get(granularity);
        if (detail == null) {
            throw new IllegalStateException("The plan says nothing of " + granularity);
        }
        return detail;
    }

    private static Set<Combination> combinations(PlanProperties.Detail detail) {
        Set<Combination> all = inOrder();
        all.add(Combination.of(List.of()));
        for (Set<Dimension> set : detail.within()) {
            for (Dimension one : set) {
                all.add(Combination.of(List.of(one)));
                set.stream()
                        .filter(other -> !other.hierarchy().equals(one.hierarchy()))
                        .filter(other -> !isDividedBySex(Set.of(one, other), detail))
                        .forEach(other -> all.add(Combination.of(List.of(one, other))));
            }
        }
        detail.whole().forEach(whole -> all.add(whole(whole)));
        return all;
    }

    // Both sexes together minus one of them: no other total leads to a cell by so few figures.
    private static boolean isDividedBySex(Set<Dimension> two, PlanProperties.Detail detail) {
        return !two.contains(Dimension.SEX)
                && detail.whole().stream().anyMatch(whole -> whole.contains(Dimension.SEX) && whole.containsAll(two));
    }

    private static Combination whole(Set<Dimension> dimensions) {
        if (dimensions.stream().map(Dimension::hierarchy).distinct().count() < dimensions.size()) {
            throw new IllegalStateException("The plan has a table of two levels of one hierarchy: " + dimensions);
        }
        return Combination.of(dimensions);
    }

    private static Set<Combination> inOrder() {
        return new TreeSet<>(
                Comparator.<Combination>comparingInt(each -> each.dimensions().size())
                        .thenComparing(Combination::toString));
    }
}
