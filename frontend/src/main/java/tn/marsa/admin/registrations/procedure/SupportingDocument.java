package tn.marsa.admin.registrations.procedure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A supporting document that the procedure asks for.
 *
 * @param code of the list SUPPORTING_DOCUMENT
 * @param name in the language of the request
 * @param legalBasis the text that asks for it, in the language of the request
 * @param mandatory true if it must be there, or a note on why it is missing
 * @param presented true if presented, false if missing, null if nothing is recorded
 * @param note for example why it is missing
 */
public record SupportingDocument(
        String code,
        String name,
        String legalBasis,
        boolean mandatory,
        @Nullable Boolean presented,
        @Nullable String note) {

    /** What is recorded of it; empty if nothing is. */
    public Optional<PresentedDocument> recorded() {
        return Optional.ofNullable(presented).map(there -> new PresentedDocument(code, there, note));
    }
}
