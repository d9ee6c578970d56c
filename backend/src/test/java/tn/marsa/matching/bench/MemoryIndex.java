package tn.marsa.matching.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tn.marsa.matching.blocking.BlockingKey;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.blocking.BlockingKind;

/** What the database does with keys, in memory: candidates by number and rarity of the keys they share, a heavy key cut short. */
final class MemoryIndex {

    private static final int MOST_CANDIDATES = 64;
    private static final int MOST_BY_ONE_KIND = 16;
    private static final int WELL_KNOWN = 5;
    private static final int MOST_OF_A_KEY = 200;

    private final Map<BlockingKey, List<Known>> files = new HashMap<>();
    private int size;
    private long keys;
    private long rowsRead;

    void add(Known file) {
        size++;
        for (BlockingKey key : BlockingKeys.kept(file.description())) {
            files.computeIfAbsent(key, _ -> new ArrayList<>()).add(file);
            keys++;
        }
    }

    List<Known> candidates(Known asked) {
        Map<Known, Double> ranks = new HashMap<>();
        Map<Known, Set<BlockingKind>> kinds = new HashMap<>();
        Set<BlockingKind> known = EnumSet.noneOf(BlockingKind.class);
        for (BlockingKey key : BlockingKeys.asked(asked.description())) {
            known.add(key.kind());
            List<Known> found = files.getOrDefault(key, List.of());
            double rarity = Math.log((size + 1.0) / (found.size() + 0.5));
            found.stream().limit(MOST_OF_A_KEY).forEach(file -> {
                ranks.merge(file, rarity, Double::sum);
                kinds.computeIfAbsent(file, _ -> EnumSet.noneOf(BlockingKind.class))
                        .add(key.kind());
            });
            rowsRead += Math.min(MOST_OF_A_KEY, found.size());
        }
        List<Known> ranked = ranks.entrySet().stream()
                .sorted(Map.Entry.<Known, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
        int byOneKind = known.size() < WELL_KNOWN ? MOST_CANDIDATES : MOST_BY_ONE_KIND;
        return IntStream.range(0, ranked.size())
                .filter(place -> place < byOneKind
                        || kinds.getOrDefault(ranked.get(place), Set.of()).size() > 1)
                .mapToObj(ranked::get)
                .toList();
    }

    double keysOfAFile() {
        return (double) keys / size;
    }

    long rowsRead() {
        return rowsRead;
    }
}
