package tn.marsa.agreement.checking;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;
import tn.marsa.shared.RequestRefused;

/** Answers partner bodies' machines. */
@Controller
@PreAuthorize("hasRole('VERIFIER')")
class VerificationController {

    private final VerifyIdentifier verifyIdentifier;
    private final VerifyAlias verifyAlias;

    VerificationController(VerifyIdentifier verifyIdentifier, VerifyAlias verifyAlias) {
        this.verifyIdentifier = verifyIdentifier;
        this.verifyAlias = verifyAlias;
    }

    @QueryMapping
    Verification verifyIdentifier(Caller caller, @Argument String value) {
        return answer(verifyIdentifier.verify(caller, value));
    }

    @QueryMapping
    Verification verifyAlias(Caller caller, @Argument String alias) {
        return answer(verifyAlias.verify(caller, alias));
    }

    // Refused only here, after the transaction: the row that tells of it is kept.
    private static Verification answer(Outcome outcome) {
        return switch (outcome) {
            case Verification verification -> verification;
            case Outcome.Refused refused -> throw new RequestRefused(refused.code());
        };
    }
}
