package tn.marsa.custody;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.keys.KeyFileNotWritable;
import tn.marsa.keys.UnneededMasterKeys;
import tn.marsa.shared.Caller;

/** Takes a version of the master key out of its file for good: a backup from before its rotation opens no more without a copy of it. */
@Component
class RemoveMasterKey {

    private final UnneededMasterKeys unneeded;
    private final Trail trail;

    RemoveMasterKey(UnneededMasterKeys unneeded, Trail trail) {
        this.unneeded = unneeded;
        this.trail = trail;
    }

    /**
     * Removes it if nothing in the database needs it.
     *
     * @param fingerprint of that version, as a sign that this one is meant; {@link tn.marsa.shared.RequestRefused} with NOT_FOUND if the
     *     file holds no such version with it
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public RemovalResult remove(Caller caller, int version, String fingerprint) {
        try {
            if (!unneeded.remove(version, fingerprint)) {
                return new KeyStillNeeded();
            }
            trail.record(TrailEntry.of(Action.ADMINISTRATION, caller, "REMOVE_MASTER_KEY " + version));
            return KeySet.of(unneeded.all());
        } catch (KeyFileNotWritable readOnly) {
            return new KeyFileReadOnly();
        }
    }
}
