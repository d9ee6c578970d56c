package tn.marsa.custody;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    RotateKeys(List<RotatingKeys> kinds, Trail trail) {
        this.kinds = kinds;
        this.trail = trail;
    }

    /** Throws {@link RequestRefused} with NOT_FOUND where there are no keys of that kind: who signs people in may be another. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public RotationResult rotate(Caller caller, KeyKind kind) {
        RotatingKeys keys = kinds.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "kind"));
        try {
            if (keys.rotate()) {
                trail.record(TrailEntry.of(Action.ADMINISTRATION, caller, "ROTATE_KEYS " + kind));
            }
            return KeySet.of(keys);
        } catch (KeyFileNotWritable readOnly) {
            return new KeyFileReadOnly();
        }
    }
}
