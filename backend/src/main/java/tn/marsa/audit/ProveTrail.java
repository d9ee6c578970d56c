package tn.marsa.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Examines the whole trail: each row's MAC, its leaf, the tree, and every checkpoint that was kept. */
@Component
public class ProveTrail {

    // Whoever wrote a row a moment ago may not have committed it when the others got their leaves.
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final SequenceTrail sequence;
    private final TrailLeaves leaves;
    private final TrailMac mac;
    private final Checkpoints checkpoints;
    private final Clock clock;

    ProveTrail(SequenceTrail sequence, TrailLeaves leaves, TrailMac mac, Checkpoints checkpoints, Clock clock) {
        this.sequence = sequence;
        this.leaves = leaves;
        this.mac = mac;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** Whoever waits for the end of an examination hears how far it is. */
    @FunctionalInterface
    public interface Progress {

        /** So many of all rows have been examined. */
        void reached(long examined, long rows);
    }

    /** Reads all rows, some ten thousand a second: what is added meanwhile is not looked at. Holds no transaction. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    public TrailProof prove(Progress progress) {
        Instant start = clock.instant();
        sequence.sequenceAll();
        long rows = leaves.size();
        NavigableSet<Long> kept = checkpoints.sizes();
        Optional<TrailFlaw> flaw = examine(rows, kept, progress)
                .or(() -> behind(rows, kept))
                .or(() -> withoutLeaf(rows, start.minus(UNDER_WAY)));
        return kept.isEmpty()
                ? new TrailProof(rows, 0, null, flaw.orElse(null))
                : new TrailProof(rows, kept.last(), checkpoints.writtenAt(kept.last()), flaw.orElse(null));
    }

    private Optional<TrailFlaw> examine(long rows, NavigableSet<Long> kept, Progress progress) {
        Frontier tree = new Frontier();
        while (tree.size() < rows) {
            progress.reached(tree.size(), rows);
            List<TrailLeaf> page = leaves.withRows(tree.size(), rows);
            if (page.isEmpty()) {
                return flaw(TrailFlaw.Kind.LEAF_MISSING, tree.size());
            }
            for (TrailLeaf leaf : page) {
                Optional<TrailFlaw> flaw = examine(leaf, tree.size());
                if (flaw.isEmpty()) {
                    tree.add(leaf.hash());
                    flaw = kept.contains(tree.size()) ? compare(tree) : flaw;
                }
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TrailFlaw> examine(TrailLeaf leaf, long place) {
        if (leaf.seq() != place) {
            return flaw(TrailFlaw.Kind.LEAF_MISSING, place);
        }
        if (leaf.row() == null) {
            return flaw(TrailFlaw.Kind.ROW_MISSING, place);
        }
        if (!mac.holds(leaf.row())) {
            return flaw(TrailFlaw.Kind.ROW_CHANGED, place);
        }
        return leaf.isOfItsRow() ? Optional.empty() : flaw(TrailFlaw.Kind.LEAF_CHANGED, place);
    }

    private Optional<TrailFlaw> compare(Frontier tree) {
        Optional<String> signed = checkpoints.rootAt(tree.size());
        if (signed.isEmpty()) {
            return flaw(TrailFlaw.Kind.CHECKPOINT_FORGED, tree.size());
        }
        return signed.get().equals(tree.root())
                ? Optional.empty()
                : flaw(TrailFlaw.Kind.CHECKPOINT_DIFFERS, tree.size());
    }

    private static Optional<TrailFlaw> behind(long rows, NavigableSet<Long> kept) {
        return kept.isEmpty() || kept.last() <= rows ? Optional.empty() : flaw(TrailFlaw.Kind.BEHIND_CHECKPOINT, rows);
    }

    private Optional<TrailFlaw> withoutLeaf(long rows, Instant before) {
        return leaves.rowsWithout(new UUID(0, 0)).stream()
                        .anyMatch(row -> row.at().isBefore(before))
                ? flaw(TrailFlaw.Kind.ROW_WITHOUT_LEAF, rows)
                : Optional.empty();
    }

    private static Optional<TrailFlaw> flaw(TrailFlaw.Kind kind, long place) {
        return Optional.of(new TrailFlaw(kind, place));
    }
}
