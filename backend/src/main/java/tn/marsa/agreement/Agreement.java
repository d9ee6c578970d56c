package tn.marsa.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.StaffId;

/**
 * A signed agreement with a partner body, and the one machine that asks under it.
 *
 * @param clientId the machine's name at the authorization server
 * @param endedAt null unless an administrator ended it
 */
public record Agreement(
        AgreementId id,
        StaffId machine,
        String clientId,
        Terms terms,
        StaffId madeBy,
        Instant madeAt,
        @Nullable Instant endedAt) {

    /** Whether it holds on that day, in Tunisia. */
    public AgreementState stateOn(LocalDate day) {
        if (endedAt != null) {
            return AgreementState.ENDED;
        }
        return day.isAfter(terms.expiresOn()) ? AgreementState.EXPIRED : AgreementState.IN_FORCE;
    }
}
