package tn.marsa.migrant.events;

import java.util.Collection;
import java.util.Map;
import tn.marsa.shared.MigrantId;

/** Files as they stand, in coded attributes alone: for whoever counts them, to compare with what was told of them. */
public interface CodedFiles {

    /** The attributes of those of the files that are active. */
    Map<MigrantId, CodedAttributes> active(Collection<MigrantId> files);
}
