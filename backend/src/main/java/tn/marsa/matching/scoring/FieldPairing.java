package tn.marsa.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tn.marsa.matching.names.NamePart;

/** Pairs the parts of two names as well as they go together. */
final class FieldPairing {

    // Parts of one name do not come about independently: each further one counts half of the one before.
    private static final double FURTHER = 0.5;
    private static final Comparator<PartPair> BEST_FIRST =
            Comparator.comparingDouble(PartPair::bits).reversed().thenComparingInt(PartPair::place);

    private final PartComparison comparison;

    FieldPairing(PartComparison comparison) {
        this.comparison = comparison;
    }

    /** Every pair of a part with a part of the field. */
    List<PartPair> all(List<NamePart> some, List<NamePart> others, int othersFrom, NameField field) {
        List<PartPair> pairs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                pairs.add(comparison.compare(some.get(i), i, others.get(j), othersFrom + j, field));
            }
        }
        return pairs;
    }

    /** The best pairs, no part in two of them. */
    static List<PartPair> best(List<PartPair> all) {
        List<PartPair> waiting = new ArrayList<>(all);
        waiting.sort(BEST_FIRST);
        List<PartPair> best = new ArrayList<>();
        while (!waiting.isEmpty()) {
            PartPair next = waiting.removeFirst();
            best.add(next);
            waiting.removeIf(next::isOfOneOf);
        }
        return best;
    }

    /** Two fields, compared as if of the one named; missing if one is empty. */
    ComparedField compare(BorneParts some, BorneParts others, NameField field) {
        ComparedField apart =
                of(best(all(some.parts(), others.parts(), 0, field)), some.size() == others.size(), field);
        NamePart one = some.joined();
        NamePart other = others.joined();
        if (one == null || other == null || some.size() + others.size() == 2) {
            return apart;
        }
        ComparedField joined = of(List.of(comparison.compare(one, 0, other, 0, field)), true, field);
        return joined.bits() > apart.bits() ? joined : apart;
    }

    /** What pairs of one field come to; missing if there are none. */
    static ComparedField of(List<PartPair> pairs, boolean isAll, NameField field) {
        if (pairs.isEmpty()) {
            return ComparedField.missing(field.field());
        }
        double bits = 0;
        double factor = 1;
        boolean same = isAll;
        for (PartPair pair : pairs) {
            bits += factor * pair.bits();
            factor *= FURTHER;
            same &= pair.level().agreement() == Agreement.SAME;
        }
        Agreement otherwise = bits > 0 ? Agreement.CLOSE : Agreement.DIFFERENT;
        return new ComparedField(field.field(), same ? Agreement.SAME : otherwise, bits);
    }
}
