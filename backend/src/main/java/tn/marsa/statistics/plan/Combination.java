package tn.marsa.statistics.plan;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dimensions that are counted by together.
 *
 * @param dimensions each once, in the order of their enumeration; none for the total
 */
public record Combination(List<Dimension> dimensions) {

    public Combination {
        dimensions = List.copyOf(dimensions);
    }

    /** Of those dimensions, in whatever order they come. */
    public static Combination of(Collection<Dimension> dimensions) {
        return new Combination(dimensions.stream().distinct().sorted().toList());
    }

    /** Reads what {@link #toString()} wrote. */
    public static Combination parse(String text) {
        return of(Pattern.compile("\\.")
                .splitAsStream(text)
                .filter(name -> !name.isEmpty())
                .map(Dimension::valueOf)
                .toList());
    }

    /** The names with a dot between them: the name of the cube. */
    @Override
    public String toString() {
        return dimensions.stream().map(Dimension::name).collect(Collectors.joining("."));
    }
}
