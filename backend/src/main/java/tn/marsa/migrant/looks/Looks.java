package tn.marsa.migrant.looks;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Action;
import tn.marsa.audit.FileTrail;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;

/** Who has seen or changed a file, newest first. What no human has seen is not among it: a run of the machine is no look. */
@Component
class Looks {

    /** For whoever asks: looks at the person and changes, but for those under a judicial requisition. */
    static final Set<Purpose> AT_THE_PERSON = EnumSet.of(
            Purpose.REGISTERING,
            Purpose.VALIDATING,
            Purpose.CORRECTING,
            Purpose.IDENTITY_CHECK,
            Purpose.REQUEST_OF_THE_PERSON,
            Purpose.OWN_OFFICE);

    private static final Set<Action> OF_PEOPLE = EnumSet.of(Action.LOOK, Action.WRITE);

    private final FileTrail rows;

    Looks(FileTrail rows) {
        this.rows = rows;
    }

    /** One page of those for the purposes named; the others are left out as if they were not there. */
    FileLookConnection page(MigrantId file, Set<Purpose> purposes, int first, @Nullable PlaceInTime after) {
        return FileLookConnection.of(rows.of(file, OF_PEOPLE, purposes, after, first + 1), first, after == null);
    }
}
