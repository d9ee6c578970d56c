package tn.marsa.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One field of all names of two persons, compared. Where both are known in one script, nothing is concluded across scripts: Amir and
 * Omar have one skeleton, but امير and عمر are two names.
 */
final class FieldsCompared {

    private final NameField field;
    private final FieldPairing pairing;
    private final List<ComparedField> inOneScript = new ArrayList<>();
    private final List<ComparedField> acrossScripts = new ArrayList<>();

    FieldsCompared(NameField field, FieldPairing pairing) {
        this.field = field;
        this.pairing = pairing;
    }

    void add(BorneParts one, BorneParts other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            (one.isArabic() == other.isArabic() ? inOneScript : acrossScripts).add(pairing.compare(one, other, field));
        }
    }

    /** What agrees best; missing if nothing was compared. */
    ComparedField best() {
        return (inOneScript.isEmpty() ? acrossScripts : inOneScript)
                .stream()
                        .max(Comparator.comparingDouble(ComparedField::bits))
                        .orElse(ComparedField.missing(field.field()));
    }
}
