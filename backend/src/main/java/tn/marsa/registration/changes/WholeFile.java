package tn.marsa.registration.changes;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Step;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Checks everything given about a person at once, as it must be when the registration goes to validation and when it is validated. */
@Component
class WholeFile {

    private final Door door;
    private final OfficeCircumstances circumstances;

    WholeFile(Door door, OfficeCircumstances circumstances) {
        this.door = door;
        this.circumstances = circumstances;
    }

    /** Everything given, and what is wrong or lacking; opens the file for that change. */
    CheckedFields check(Caller caller, Purpose purpose, Registration registration, Step change) {
        EnumSet<FieldGroup> every = EnumSet.allOf(FieldGroup.class);
        Circumstances now = circumstances.of(caller, registration.registeredAs(), registration.procedureVersion());
        return door.openToChange(
                caller,
                purpose,
                registration.migrantId(),
                change.name(),
                kept -> new CheckedFields(kept, kept.problems(every, every, now)));
    }
}
