package tn.marsa.audit;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The trail in the order of its tree. */
@Component
@PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
public class SequencedTrail {

    private final TrailLeaves leaves;

    SequencedTrail(TrailLeaves leaves) {
        this.leaves = leaves;
    }

    /** How many rows have their place. */
    public long size() {
        return leaves.size();
    }

    /** Hands over the first {@code end} rows one after the other; where one is gone its place is left out. */
    public void read(long end, Consumer<SequencedRow> reader) {
        long next = 0;
        while (next < end) {
            List<TrailLeaf> page = leaves.withRows(next, end);
            if (page.isEmpty()) {
                return;
            }
            for (TrailLeaf leaf : page) {
                if (leaf.row() != null) {
                    reader.accept(new SequencedRow(leaf.seq(), leaf.row()));
                }
            }
            next = page.getLast().seq() + 1;
        }
    }
}
