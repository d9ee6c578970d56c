package tn.marsa.matching.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What each agreement is worth: {@code matching/weights.yaml}. */
public final class Weights {

    /** The resource that they stand in. */
    public static final String FILE = "matching/weights.yaml";

    private final int version;
    private final Thresholds thresholds;
    private final Map<String, Double> shares;
    private final Map<Level, Odds> levels;

    Weights(int version, Thresholds thresholds, Map<String, Double> shares, Map<Level, Odds> levels) {
        this.version = version;
        this.thresholds = thresholds;
        this.shares = Map.copyOf(shares);
        this.levels = new EnumMap<>(levels);
    }

    /** Those of this version of Marsa; {@link IllegalStateException} that names the first thing wrong with the file. */
    public static Weights current() {
        return WeightsFile.of(FILE);
    }

    /** Counted up with each change of the file: what was found with other weights is looked for again. */
    public int version() {
        return version;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    double bits(Level level) {
        return odds(level).bits();
    }

    /** The weight of a name that agrees: the less, the more people bear a name of one of these skeletons. */
    double bits(Level level, Set<String> skeletons) {
        double share = 0;
        for (String skeleton : skeletons) {
            share = Math.max(share, shares.getOrDefault(skeleton, 0.0));
        }
        return odds(level).orCommoner(share).bits();
    }

    /** The same if nothing but the skeleton agrees: short ones are common to many names. */
    double bitsOfSkeleton(Level level, Set<String> skeletons) {
        double share = 0;
        for (String skeleton : skeletons) {
            share = Math.max(share, shares.getOrDefault(skeleton, thresholds.shareOfSkeleton(skeleton.length())));
        }
        return odds(level).orCommoner(share).bits();
    }

    private Odds odds(Level level) {
        return Objects.requireNonNull(levels.get(level));
    }
}
