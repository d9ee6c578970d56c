package tn.marsa.admin.migrants;

import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Facts;

/** Puts values that the API masks among the facts of a file. */
@FunctionalInterface
interface MaskedFacts {

    /** A value of which the API shows the end only; a dash if there is none. */
    Facts add(Facts facts, MaskedField field, @Nullable String masked);

    /** Each with the means to show it. */
    static MaskedFacts oneByOne(Revealing revealing) {
        return (facts, field, masked) -> masked == null
                ? facts.fact(field.textKey(), (String) null)
                : facts.fact(field.textKey(), new MaskedValue(field, masked, revealing));
    }
}
