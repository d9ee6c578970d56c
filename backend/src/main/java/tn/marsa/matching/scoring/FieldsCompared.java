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
    private final List<Way> inOneScript = new ArrayList<>();
    private final List<Way> acrossScripts = new ArrayList<>();

    FieldsCompared(NameField field, FieldPairing pairing) {
        this.field = field;
        this.pairing = pairing;
    }

    /** Two names that were compared. Of other names, which are whole, a person has as many as they like: they never speak against. */
    private record Way(ComparedField compared, boolean isWhole) {

        boolean isSame() {
            return compared.agreement() == Agreement.SAME;
        }
    }

    /**
     * Compares two.
     *
     * @param isWhole true if they stand for names whose fields are not told apart
     */
    void add(BorneParts one, BorneParts other, boolean isWhole) {
        if (!one.isEmpty() && !other.isEmpty()) {
            (one.isArabic() == other.isArabic() ? inOneScript : acrossScripts)
                    .add(new Way(pairing.compare(one, other, field), isWhole));
        }
    }

    /** What agrees best; missing if nothing was compared. It is the same only if it is so in each script that both are known in. */
    ComparedField best() {
        ComparedField best = bestOfAll();
        if (best.agreement() != Agreement.SAME || ways().stream().allMatch(way -> way.isWhole() || way.isSame())) {
            return best;
        }
        return best.as(Agreement.CLOSE);
    }

    /** True if what agrees best is the same, whatever another script says. */
    boolean isSameInOne() {
        return bestOfAll().agreement() == Agreement.SAME;
    }

    private ComparedField bestOfAll() {
        return ways().stream()
                .map(Way::compared)
                .max(Comparator.comparingDouble(ComparedField::bits))
                .orElse(ComparedField.missing(field.field()));
    }

    private List<Way> ways() {
        return inOneScript.isEmpty() ? acrossScripts : inOneScript;
    }
}
