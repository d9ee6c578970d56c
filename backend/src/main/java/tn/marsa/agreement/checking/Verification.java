package tn.marsa.agreement.checking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.agreement.Question;
import tn.marsa.agreement.Terms;
import tn.marsa.identifier.IdentifierStatus;
import tn.marsa.identifier.IssuedIdentifier;

/**
 * What a body is told: the SDL's type of the same name.
 *
 * @param genuine null unless agreed
 * @param valid null unless agreed
 * @param alias null unless agreed, and unless the number is genuine, or valid where that alone is agreed
 */
record Verification(
        @Nullable Boolean genuine,
        @Nullable Boolean valid,
        @Nullable String alias) implements Outcome {

    /** The answers that the terms allow about what the register has issued, if anything. */
    static Verification of(Terms terms, Optional<IssuedIdentifier> issued) {
        boolean active = issued.filter(found -> found.status() == IdentifierStatus.ACTIVE)
                .isPresent();
        return new Verification(
                terms.allow(Question.GENUINE) ? issued.isPresent() : null,
                terms.allow(Question.VALID) ? active : null,
                null);
    }

    Verification with(String ownAlias) {
        return new Verification(genuine, valid, ownAlias);
    }

    /** True if an alias beside it would tell nothing more. */
    boolean allowsAlias() {
        return Boolean.TRUE.equals(genuine == null ? valid : genuine);
    }
}
