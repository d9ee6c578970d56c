package tn.marsa.registration.reading;

import java.util.Set;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;

/** What one field of a query wants to show of a person. */
record Showing(Caller caller, Purpose purpose, MigrantId person, Set<FieldGroup> groups) {

    /** What a registration wants to show to the caller. */
    static Showing of(Registration registration, Caller caller, Set<FieldGroup> groups) {
        Purpose purpose = registration.isSubmitted() ? Purpose.VALIDATING : Purpose.REGISTERING;
        return new Showing(caller, purpose, registration.migrantId(), groups);
    }
}
