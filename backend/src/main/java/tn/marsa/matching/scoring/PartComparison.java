package tn.marsa.matching.scoring;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import tn.marsa.matching.names.NamePart;

/** Compares one part of a name with one of another: by spelling within a script, by skeleton across scripts. */
final class PartComparison {

    private static final double CLOSE = 0.9;
    private static final double ALIKE = 0.8;
    // Of one skeleton: Ali and Aly are close, Amir and Omar alike, Ali and Lou neither.
    private static final double CLOSE_OF_ONE_SKELETON = 0.69;
    private static final double ALIKE_OF_ONE_SKELETON = 0.6;
    // Arabic writes a name in one way, as a rule.
    private static final double CLOSE_IN_ARABIC = 0.8;
    private static final double CLOSE_SKELETONS = 0.9;
    private static final int TELLING_SKELETON = 4;

    private final Weights weights;

    PartComparison(Weights weights) {
        this.weights = weights;
    }

    PartPair compare(NamePart one, int oneAt, NamePart other, int otherAt, NameField field) {
        Set<String> shared = shared(one.skeletons(), other.skeletons());
        Level level = one.isArabic() == other.isArabic()
                ? inOneScript(one, other, !shared.isEmpty(), field)
                : acrossScripts(one, other, !shared.isEmpty(), field);
        return new PartPair(oneAt, otherAt, field, level, bits(level, field, shared));
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        if (Collections.disjoint(some, others)) {
            return Set.of();
        }
        Set<String> shared = new LinkedHashSet<>(some);
        shared.retainAll(others);
        return shared;
    }

    private double bits(Level level, NameField field, Set<String> shared) {
        return level == field.scripts() ? weights.bitsOfSkeleton(level, shared) : weights.bits(level, shared);
    }

    private static Level inOneScript(NamePart one, NamePart other, boolean sharesSkeleton, NameField field) {
        if (one.spellings().getFirst().equals(other.spellings().getFirst())) {
            return field.same();
        }
        double similarity = similarity(one, other);
        double close = one.isArabic() ? CLOSE_IN_ARABIC : CLOSE_OF_ONE_SKELETON;
        if (similarity >= (sharesSkeleton ? close : CLOSE)) {
            return field.close();
        }
        return similarity >= (sharesSkeleton ? ALIKE_OF_ONE_SKELETON : ALIKE) ? field.alike() : field.different();
    }

    private static Level acrossScripts(NamePart one, NamePart other, boolean sharesSkeleton, NameField field) {
        if (sharesSkeleton) {
            return field.scripts();
        }
        for (String skeleton : one.bareSkeletons()) {
            for (String second : other.bareSkeletons()) {
                if (Math.min(skeleton.length(), second.length()) >= TELLING_SKELETON
                        && JaroWinkler.similarity(skeleton, second) >= CLOSE_SKELETONS) {
                    return field.close();
                }
            }
        }
        return field.different();
    }

    private static double similarity(NamePart one, NamePart other) {
        // Ben Osama and Ben Salah are not alike for being both somebody's sons.
        if (one.spellings().size() > 1 && other.spellings().size() > 1) {
            return JaroWinkler.similarity(
                    one.spellings().getLast(), other.spellings().getLast());
        }
        double best = 0;
        for (String spelling : one.spellings()) {
            for (String second : other.spellings()) {
                best = Math.max(best, JaroWinkler.similarity(spelling, second));
            }
        }
        return best;
    }
}
