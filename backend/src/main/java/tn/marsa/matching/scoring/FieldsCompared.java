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

    /** What agrees best; missing if nothing was compared. It is the same only if it is so in each script that both are known in. */
    ComparedField best() {
        ComparedField best = bestOfAll();
        boolean isSame = compared().stream().allMatch(each -> each.agreement() == Agreement.SAME);
        return best.agreement() == Agreement.SAME && !isSame ? best.as(Agreement.CLOSE) : best;
    }

    /** True if what agrees best is the same, whatever another script says. */
    boolean isSameInOne() {
        return bestOfAll().agreement() == Agreement.SAME;
    }

    private ComparedField bestOfAll() {
        return compared().stream()
                .max(Comparator.comparingDouble(ComparedField::bits))
                .orElse(ComparedField.missing(field.field()));
    }

    private List<ComparedField> compared() {
        return inOneScript.isEmpty() ? acrossScripts : inOneScript;
    }
}
