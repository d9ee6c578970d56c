package tn.marsa.admin.migrants;

import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Facts;

/** Puts masked values among the facts of a file, each with the means to show it. */
record MaskedFacts(Revealing revealing) {

    /** A value of which the API shows the end only; a dash if there is none. */
    Facts add(Facts facts, MaskedField field, @Nullable String masked) {
        return masked == null
                ? facts.fact(field.textKey(), (String) null)
                : facts.fact(field.textKey(), new MaskedValue(field, masked, revealing));
    }
}
