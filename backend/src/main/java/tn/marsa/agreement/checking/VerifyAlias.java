package tn.marsa.agreement.checking;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;

/** Answers of an alias what would be answered of its number; of another body's, what is answered of one that nobody has. */
@Component
class VerifyAlias {

    private final Gate gate;
    private final Aliases aliases;

    VerifyAlias(Gate gate, Aliases aliases) {
        this.gate = gate;
        this.aliases = aliases;
    }

    /** Takes any text: what is no alias is answered no. */
    @PreAuthorize("hasRole('VERIFIER')")
    @Transactional
    public Outcome verify(Caller caller, String alias) {
        return gate.pass(caller, AskedBy.ALIAS, agreement -> aliases.read(agreement.id(), alias));
    }
}
