package tn.marsa.matching.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.blocking.BlockingKind;
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
    private static final int MOST = 64;

    /**
     * Beyond so many, nobody is opened who shares keys of one kind alone, a frequent name of one year for example: if whoever is described
     * is known well enough to have keys of {@value #WELL_KNOWN} kinds.
     */
    private static final int MOST_BY_ONE_KIND = 16;

    private static final int WELL_KNOWN = 5;
    private static final int LARGEST_BLOCK = 200;
    private static final int NEAREST = 96;
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
        Map<Token, BlockingKind> asked = new TreeMap<>();
        BlockingKeys.asked(described).forEach(key -> asked.put(tokens.of(key), key.kind()));
        List<Near> nearest = nearest(asked, itself);
        int byOneKind = Set.copyOf(asked.values()).size() < WELL_KNOWN ? MOST : MOST_BY_ONE_KIND;
        return IntStream.range(0, Math.min(MOST, nearest.size()))
                .filter(place -> place < byOneKind || nearest.get(place).isByMoreThanOneKind())
                .mapToObj(place -> nearest.get(place).file())
                .toList();
    }

    private List<Near> nearest(Map<Token, BlockingKind> asked, @Nullable MigrantId itself) {
        Map<Token, Set<MigrantId>> read = blocks.read(List.copyOf(asked.keySet()), LARGEST_BLOCK);
        Map<MigrantId, Near> found = new HashMap<>();
        asked.forEach((token, kind) -> {
            Set<MigrantId> files = read.getOrDefault(token, Set.of());
            double rarity = rarity(files.size());
            files.forEach(file -> found.computeIfAbsent(file, Near::new).shares(kind, rarity));
        });
        if (itself != null) {
            found.remove(itself);
        }
        List<Near> nearest = ranked(found.values());
        return lookUpInLarge(asked, read, nearest) ? ranked(nearest) : nearest;
    }

    /** Completes what those found share with blocks that were not read to their ends; false if there were none. */
    private boolean lookUpInLarge(Map<Token, BlockingKind> asked, Map<Token, Set<MigrantId>> read, List<Near> nearest) {
        Set<Token> large = read.entrySet().stream()
                .filter(block -> block.getValue().size() >= LARGEST_BLOCK)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (large.isEmpty()) {
            return false;
        }
        var among = blocks.among(large, nearest.stream().map(Near::file).toList());
        asked.forEach((token, kind) -> {
            Set<MigrantId> known = read.getOrDefault(token, Set.of());
            Set<MigrantId> files = among.getOrDefault(token, Set.of());
            nearest.stream()
                    .filter(near -> files.contains(near.file()) && !known.contains(near.file()))
                    .forEach(near -> near.shares(kind, rarity(LARGEST_BLOCK)));
        });
        return true;
    }

    private static double rarity(int files) {
        return Math.log(REGISTER / files);
    }

    private static List<Near> ranked(Collection<Near> found) {
        return found.stream().sorted(Near.NEAREST_FIRST).limit(NEAREST).toList();
    }
}
