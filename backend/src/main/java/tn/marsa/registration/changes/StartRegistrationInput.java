package tn.marsa.registration.changes;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.Reception;
import tn.marsa.migrant.fields.RegisteredAs;

/** The SDL's input of the same name. */
record StartRegistrationInput(
        UUID idempotencyKey,
        RegisteredAs registeredAs,
        @Nullable Reception reception) {

    /** What is given about the person. */
    Fields given() {
        Map<FieldGroup, @Nullable Group> groups = new EnumMap<>(FieldGroup.class);
        groups.put(FieldGroup.RECEPTION, reception);
        return Fields.of(groups);
    }
}
