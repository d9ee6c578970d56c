package tn.marsa.registration.changes;

import java.time.Instant;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * A validated registration of a synthetic population.
 *
 * @param groups which groups of fields were given
 * @param registrar who went through all stages in one go, and submitted it
 * @param validator another one
 */
@NamedInterface("loading")
public record PastRegistration(
        MigrantId person,
        RegisteredAs registeredAs,
        OfficeCode office,
        Set<FieldGroup> groups,
        StaffId registrar,
        StaffId validator,
        Instant startedAt,
        Instant submittedAt,
        Instant validatedAt) {

    public PastRegistration {
        groups = Set.copyOf(groups);
    }
}
