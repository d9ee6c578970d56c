package tn.marsa.migrant.events;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tn.marsa.shared.MigrantId;

/** Files as they stand, in coded attributes alone: for whoever counts them, to compare with what was told of them. */
public interface CodedFiles {

    /** The attributes of those of the files that are active. */
    Map<MigrantId, CodedAttributes> active(Collection<MigrantId> files);

    /** The files begun before the one time that have changed since the other: all that were validated in between are among them. */
    Changed changed(Instant since, Instant begunBefore);

    /**
     * Files that were validated at some time.
     *
     * @param active those that stand, with their attributes
     * @param gone those that stand for nobody any more: merged into another, or erased
     */
    record Changed(Map<MigrantId, CodedAttributes> active, List<MigrantId> gone) {}
}
