package tn.marsa.matching.queue;

import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.shared.Purpose;

/** The SDL's input of the same name. */
record OpenPairedFileInput(
        String pair,
        Purpose purpose,
        String reason,
        @Nullable String requisition) {

    Stated stated() {
        return new Stated(purpose, reason, requisition);
    }

    /** Says nothing of what was stated in words. */
    @Override
    public String toString() {
        return "OpenPairedFileInput[" + pair + ", " + purpose + "]";
    }
}
