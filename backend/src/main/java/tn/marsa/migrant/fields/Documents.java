package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.LINES;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tn.marsa.reference.AskedDocument;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;

/** The supporting documents, presented or missing; each at most once. */
public record Documents(List<PresentedDocument> entries) implements Group {

    static final Documents NONE = new Documents(List.of());

    public Documents {
        entries = List.copyOf(entries);
    }

    /** What is recorded of a document; empty if nothing is. */
    public Optional<PresentedDocument> find(Code code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** Problems of an entry stand at its place, {@code documents.0.note}; what is lacking at the code, {@code documents.TAX_STAMP.note}. */
    @Override
    public void check(Checks checks) {
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            PresentedDocument entry = entries.get(i);
            checks.code(i + ".code", entry.code(), CodeListName.SUPPORTING_DOCUMENT)
                    .contradictsIf(!seen.add(entry.code()));
            checks.text(i + ".note", entry.note(), LINES, 300);
        }
        Residence residence = checks.all().residence();
        if (residence != null && residence.ground() != null) {
            checks.circumstances().documents().apply(residence.ground()).forEach(asked -> checkRecorded(asked, checks));
        }
    }

    private void checkRecorded(AskedDocument asked, Checks checks) {
        PresentedDocument entry = find(asked.code()).orElse(null);
        checks.field(asked.code() + ".presented", entry).needed();
        checks.field(asked.code() + ".note", entry == null ? null : entry.note())
                .neededIf(entry != null && asked.mandatory() && !entry.presented());
    }
}
