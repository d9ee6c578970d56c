package tn.marsa.admin.registrations.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What was presented of one supporting document.
 *
 * @param code of the list SUPPORTING_DOCUMENT
 * @param presented true if it was presented
 * @param note needed where a mandatory document is missing
 */
public record PresentedDocument(
        String code, boolean presented, @Nullable String note) {}
