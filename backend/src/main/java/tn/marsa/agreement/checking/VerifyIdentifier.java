package tn.marsa.agreement.checking;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;
import tn.marsa.shared.InvalidValue;

/** Tells a body, as far as its agreement goes, whether a number that somebody shows is genuine and valid. */
@Component
class VerifyIdentifier {

    private final Gate gate;

    VerifyIdentifier(Gate gate) {
        this.gate = gate;
    }

    /** Takes any text: what is no number is answered no. */
    @PreAuthorize("hasRole('VERIFIER')")
    @Transactional
    public Outcome verify(Caller caller, String shown) {
        return gate.pass(caller, AskedBy.NUMBER, agreement -> read(shown));
    }

    private static Optional<UniqueIdentifier> read(String shown) {
        try {
            return Optional.of(UniqueIdentifier.parse(shown));
        } catch (InvalidValue notANumber) {
            return Optional.empty();
        }
    }
}
