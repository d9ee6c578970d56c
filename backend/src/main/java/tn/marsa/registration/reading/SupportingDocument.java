package tn.marsa.registration.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.Documents;
import tn.marsa.migrant.fields.PresentedDocument;
import tn.marsa.reference.AskedDocument;
import tn.marsa.shared.Code;

/**
 * A document that the procedure asks for, with what is recorded of it: the SDL's type of the same name.
 *
 * @param presented null if nothing is recorded yet
 */
record SupportingDocument(
        AskedDocument asked,
        @Nullable Boolean presented,
        @Nullable String note) {

    /** The documents asked for, in their order, each with what was recorded. */
    static List<SupportingDocument> of(List<AskedDocument> asked, @Nullable Documents recorded) {
        return asked.stream()
                .map(document -> of(
                        document,
                        recorded == null ? null : recorded.find(document.code()).orElse(null)))
                .toList();
    }

    private static SupportingDocument of(AskedDocument asked, @Nullable PresentedDocument recorded) {
        return recorded == null
                ? new SupportingDocument(asked, null, null)
                : new SupportingDocument(asked, recorded.presented(), recorded.note());
    }

    public Code code() {
        return asked.code();
    }

    /** True if its absence needs a note. */
    public boolean mandatory() {
        return asked.mandatory();
    }
}
