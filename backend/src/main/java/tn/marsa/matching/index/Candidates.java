package tn.marsa.matching.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.person.Description;
import tn.marsa.shared.MigrantId;

/**
 * Names the files that may be of somebody, by how many keys they share and how rare those are, without opening any. A block of more
 * than {@value #LARGEST_BLOCK} files, a frequent name of one year for example, is not read to its end: of it is asked which of
 * those found otherwise are in it.
 */
@Component
public class Candidates {

    /** How many are opened at most. */
    static final int MOST = 64;

    private static final int LARGEST_BLOCK = 500;
    private static final int NEAREST = 256;
    // So many files that no block holds them all; a key's rarity counts in natural logarithms.
    private static final double REGISTER = 10_000_000;

    private final MatchTokens tokens;
    private final Blocks blocks;

    Candidates(MatchTokens tokens, Blocks blocks) {
        this.tokens = tokens;
        this.blocks = blocks;
    }

    /**
     * Likeliest first, {@value #MOST} at most.
     *
     * @param itself the file of whoever is described, which is none of its own candidates; null if there is none
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<MigrantId> of(Description described, @Nullable MigrantId itself) {
        List<Token> asked = BlockingKeys.asked(described).stream()
                .map(tokens::of)
                .distinct()
                .sorted()
                .toList();
        Map<Token, Set<MigrantId>> read = new HashMap<>(blocks.read(asked, LARGEST_BLOCK));
        Set<Token> large = read.entrySet().stream()
                .filter(block -> block.getValue().size() >= LARGEST_BLOCK)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!large.isEmpty()) {
            Set<MigrantId> nearest = new HashSet<>(ranked(read, NEAREST, itself));
            blocks.among(large, nearest).forEach((token, files) -> read.merge(token, files, Candidates::both));
        }
        return ranked(read, MOST, itself);
    }

    private static Set<MigrantId> both(Set<MigrantId> some, Set<MigrantId> others) {
        Set<MigrantId> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }

    private static List<MigrantId> ranked(Map<Token, Set<MigrantId>> read, int most, @Nullable MigrantId itself) {
        Map<MigrantId, Double> ranks = new HashMap<>();
        read.values().forEach(files -> {
            double rarity = Math.log(REGISTER / files.size());
            files.forEach(file -> ranks.merge(file, rarity, Double::sum));
        });
        if (itself != null) {
            ranks.remove(itself);
        }
        return ranks.entrySet().stream()
                .sorted(Map.Entry.<MigrantId, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(MigrantId::value))))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
