package tn.marsa.migrant;

import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.grants.Grant;
import tn.marsa.shared.Purpose;

/**
 * On what ground a caller opens a file.
 *
 * @param openedFor null for a file of the own office
 * @param statement the name under which what was stated is sealed; empty if nothing was
 */
record Ground(Purpose purpose, @Nullable Opening openedFor, String statement) {

    static Ground under(Grant grant) {
        return new Ground(grant.purpose(), Opening.under(grant), grant.id().toString());
    }

    /** What the row in the trail says of a look on this ground. */
    String detail(String what) {
        return (what + " " + statement).strip();
    }
}
