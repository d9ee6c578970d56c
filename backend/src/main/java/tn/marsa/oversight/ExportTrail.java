package tn.marsa.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.ReleasedLooks;
import tn.marsa.audit.SequencedTrail;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.audit.TrailRow;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;

/** Hands out the trail as a file that {@code script/verify-trail} reads. */
@Component
class ExportTrail {

    private final SequencedTrail sequenced;
    private final ReleasedLooks releasedLooks;
    private final Trail trail;

    ExportTrail(SequencedTrail sequenced, ReleasedLooks releasedLooks, Trail trail) {
        this.sequenced = sequenced;
        this.releasedLooks = releasedLooks;
        this.trail = trail;
    }

    /**
     * Writes a line for each row that has its place in the tree at this moment. That it was handed out is told first, and apart: it
     * stays told if the reader goes away half-way. Of looks under a judicial requisition that were not released, all but INSPECTOR
     * get the leaf alone, which the tree can be built from.
     */
    // No transaction: rows are added and never change, and a long one would hold a connection while a slow reader
    // reads.
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    public void export(Caller caller, Writer out) {
        long rows = sequenced.size();
        Predicate<TrailRow> withheld = caller.is(Role.INSPECTOR) ? row -> false : releasedLooks.secrets();
        trail.recordApart(TrailEntry.of(Action.EXPORT, caller, "TRAIL " + rows));
        sequenced.read(rows, row -> {
            try {
                TrailLine line = new TrailLine(row);
                out.write(withheld.test(row.row()) ? line.withheld() : line.text());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
