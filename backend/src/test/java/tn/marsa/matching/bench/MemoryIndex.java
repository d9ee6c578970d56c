package tn.marsa.matching.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tn.marsa.matching.blocking.BlockingKey;
import tn.marsa.matching.blocking.BlockingKeys;

/** What the database does with keys, in memory: candidates by number and rarity of the keys they share, a heavy key cut short. */
final class MemoryIndex {

    private static final int MOST_CANDIDATES = 64;
    private static final int MOST_OF_A_KEY = 1000;

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
        for (BlockingKey key : BlockingKeys.asked(asked.description())) {
            List<Known> found = files.getOrDefault(key, List.of());
            double rarity = Math.log((size + 1.0) / (found.size() + 0.5));
            found.stream().limit(MOST_OF_A_KEY).forEach(file -> ranks.merge(file, rarity, Double::sum));
            rowsRead += Math.min(MOST_OF_A_KEY, found.size());
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<Known, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    double keysOfAFile() {
        return (double) keys / size;
    }

    long rowsRead() {
        return rowsRead;
    }
}
