package tn.marsa.migrant.followup;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * A person of a synthetic population, from the registration on.
 *
 * @param fields everything that was given in the registration
 * @param begunAt when the registration left the reception
 * @param officer who recorded what followed, but for decisions
 * @param supervisor who recorded those
 * @param after what followed validation, in its order
 */
@NamedInterface("loading")
public record PastLife(
        MigrantId person,
        UniqueIdentifier identifier,
        RegisteredAs registeredAs,
        OfficeCode office,
        Fields fields,
        Instant begunAt,
        Instant validatedAt,
        StaffId officer,
        StaffId supervisor,
        List<Past> after) {

    public PastLife {
        after = List.copyOf(after);
    }
}
