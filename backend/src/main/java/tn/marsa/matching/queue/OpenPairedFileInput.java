package tn.marsa.matching.queue;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Purpose;

/** The SDL's input of the same name. */
record OpenPairedFileInput(
        String pair,
        Purpose purpose,
        String reason,
        @Nullable String requisition) {

    /** Says nothing of what was stated in words. */
    @Override
    public String toString() {
        return "OpenPairedFileInput[" + pair + ", " + purpose + "]";
    }
}
