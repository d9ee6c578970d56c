package tn.marsa.audit;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Signs what the tree is, where leaves were added since the last checkpoint. Each machine does so by itself. The tree is read whole
 * once after a start; then leaf by leaf. Nothing is signed that does not go on from what was signed before.
 */
@Component
class WriteCheckpoint {

    private static final Logger LOG = LoggerFactory.getLogger(WriteCheckpoint.class);

    private final TrailLeaves leaves;
    private final Checkpoints checkpoints;
    private final Frontier tree = new Frontier();
    private byte[] lastLeaf = {};
    private volatile @Nullable TrailFlaw flaw;

    WriteCheckpoint(TrailLeaves leaves, Checkpoints checkpoints) {
        this.leaves = leaves;
        this.checkpoints = checkpoints;
    }

    /** Writes one if there is something new, or says in the log and by {@link #flaw} why none can be. */
    synchronized void write() {
        NavigableSet<Long> kept = checkpoints.sizes();
        long last = kept.isEmpty() ? 0 : kept.last();
        flaw = check(last).or(() -> extend(leaves.size())).orElse(null);
        if (flaw != null) {
            LOG.error(
                    "The trail is not what was signed: {} at {}; no checkpoint is written", flaw.kind(), flaw.place());
        } else if (tree.size() > last) {
            checkpoints.keep(tree.size(), tree.root());
        }
    }

    /** Why the last attempt came to nothing; empty if nothing was wrong. */
    Optional<TrailFlaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    private Optional<TrailFlaw> check(long last) {
        if (tree.size() > 0 && !lastLeafStands()) {
            return Optional.of(
                    leaves.size() < tree.size()
                            ? new TrailFlaw(TrailFlaw.Kind.BEHIND_CHECKPOINT, leaves.size())
                            : new TrailFlaw(TrailFlaw.Kind.LEAF_CHANGED, tree.size() - 1));
        }
        if (leaves.size() < last) {
            return Optional.of(new TrailFlaw(TrailFlaw.Kind.BEHIND_CHECKPOINT, leaves.size()));
        }
        return tree.size() > last ? Optional.empty() : extend(last).or(() -> compare(last));
    }

    // Another database in place of this one may be as long again: its last leaf is another row's.
    private boolean lastLeafStands() {
        List<TrailLeaf> found = leaves.bare(tree.size() - 1, tree.size());
        return !found.isEmpty() && Arrays.equals(found.getFirst().hash(), lastLeaf);
    }

    private Optional<TrailFlaw> compare(long last) {
        if (last == 0) {
            return Optional.empty();
        }
        Optional<String> signed = checkpoints.rootAt(last);
        if (signed.isEmpty()) {
            return Optional.of(new TrailFlaw(TrailFlaw.Kind.CHECKPOINT_FORGED, last));
        }
        return signed.get().equals(tree.root())
                ? Optional.empty()
                : Optional.of(new TrailFlaw(TrailFlaw.Kind.CHECKPOINT_DIFFERS, last));
    }

    private Optional<TrailFlaw> extend(long size) {
        while (tree.size() < size) {
            List<TrailLeaf> next = leaves.bare(tree.size(), size);
            if (next.isEmpty()) {
                return Optional.of(new TrailFlaw(TrailFlaw.Kind.LEAF_MISSING, tree.size()));
            }
            for (TrailLeaf leaf : next) {
                if (leaf.seq() != tree.size()) {
                    return Optional.of(new TrailFlaw(TrailFlaw.Kind.LEAF_MISSING, tree.size()));
                }
                tree.add(leaf.hash());
                lastLeaf = leaf.hash();
            }
        }
        return Optional.empty();
    }
}
