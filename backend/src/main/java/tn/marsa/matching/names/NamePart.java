package tn.marsa.matching.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One part of a name.
 *
 * @param spellings each way it may be written, at least one, as {@link Spelling} has it: the first is the part as it was given
 * @param skeletons of all of them, at least one
 */
public record NamePart(List<String> spellings, Set<String> skeletons) {

    private static final int MOST_SKELETONS = 8;

    static NamePart of(Set<String> spellings) {
        Set<String> skeletons = new LinkedHashSet<>();
        spellings.forEach(spelling -> skeletons.addAll(Skeletons.of(spelling)));
        return new NamePart(
                List.copyOf(spellings),
                new LinkedHashSet<>(skeletons.stream().limit(MOST_SKELETONS).toList()));
    }

    public boolean isArabic() {
        return Spelling.isArabic(spellings.getFirst());
    }

    /** Says nothing: a name never stands in a log. */
    @Override
    public String toString() {
        return "NamePart";
    }
}
