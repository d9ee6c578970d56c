package tn.marsa.matching.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One part of a name.
 *
 * @param spellings each way it may be written, at least one, as {@link Spelling} has it: the first is the part as it was given
 * @param skeletons of all of them, at least one
 * @param bareSkeletons of the last spelling, which has nothing before the name itself
 */
public record NamePart(List<String> spellings, Set<String> skeletons, Set<String> bareSkeletons) {

    private static final int MOST_SKELETONS = 8;

    static NamePart of(Set<String> spellings) {
        Set<String> skeletons = new LinkedHashSet<>();
        Set<String> bare = Set.of();
        for (String spelling : spellings) {
            bare = Skeletons.of(spelling);
            skeletons.addAll(bare);
        }
        return new NamePart(
                List.copyOf(spellings),
                new LinkedHashSet<>(skeletons.stream().limit(MOST_SKELETONS).toList()),
                bare);
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
