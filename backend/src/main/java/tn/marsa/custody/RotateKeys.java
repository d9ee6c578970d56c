package tn.marsa.custody;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.keys.KeyFileNotWritable;
import tn.marsa.keys.KeyKind;
import tn.marsa.keys.RotatingKeys;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** Begins the rotation of keys of a kind. While one runs it changes nothing, so it may be asked for again. */
@Component
class RotateKeys {

    private final List<RotatingKeys> kinds;
    private final Trail trail;
    private final TransactionTemplate transaction;

    RotateKeys(List<RotatingKeys> kinds, Trail trail, TransactionTemplate transaction) {
        this.kinds = kinds;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Throws {@link RequestRefused} with NOT_FOUND where there are no keys of that kind: who signs people in may be another. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public RotationResult rotate(Caller caller, KeyKind kind) {
        RotatingKeys keys = kinds.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "kind"));
        // A key may take seconds to make: nobody waits so long for a connection.
        keys.prepare();
        return transaction.execute(status -> begin(caller, keys));
    }

    private RotationResult begin(Caller caller, RotatingKeys keys) {
        try {
            if (keys.rotate()) {
                trail.record(TrailEntry.of(Action.ADMINISTRATION, caller, "ROTATE_KEYS " + keys.kind()));
            }
            return KeySet.of(keys);
        } catch (KeyFileNotWritable readOnly) {
            return new KeyFileReadOnly();
        }
    }
}
