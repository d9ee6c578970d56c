package tn.marsa.migrant;

import java.time.Instant;
import tn.marsa.migrant.grants.Grant;
import tn.marsa.shared.Purpose;

/** What another office's file is open to the caller for, and until when: the SDL's type of the same name. */
record Opening(Purpose purpose, Instant until) {

    static Opening under(Grant grant) {
        return new Opening(grant.purpose(), grant.expiresAt());
    }
}
