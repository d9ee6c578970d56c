package tn.marsa.migrant;

import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.MaskedField;

/**
 * One value in clear: the SDL's type of the same name.
 *
 * @param value null if it was never given
 */
record RevealedValue(MaskedField field, @Nullable String value) implements RevealResult {

    /** Names the field, never what it holds. */
    @Override
    public String toString() {
        return "RevealedValue[" + field + "]";
    }
}
