package tn.marsa.migrant.fields;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;

/**
 * What was presented of one supporting document.
 *
 * @param presented false if it is missing
 * @param note for example why it is missing
 */
public record PresentedDocument(
        Code code, boolean presented, @Nullable String note) {

    public PresentedDocument {
        note = Text.tidy(note);
    }
}
