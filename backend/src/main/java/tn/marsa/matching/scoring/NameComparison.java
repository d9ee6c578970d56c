package tn.marsa.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tn.marsa.matching.names.NamePart;

/** Compares all names of two persons and takes what agrees best: fields as they stand, swapped, or not told apart. */
final class NameComparison {

    private static final Comparator<NameAgreement> BY_BITS = Comparator.comparingDouble(NameAgreement::bits)
            .thenComparingDouble(agreement -> agreement.given().bits());

    private final FieldPairing pairing;
    private final Thresholds thresholds;

    NameComparison(Weights weights) {
        this.pairing = new FieldPairing(new PartComparison(weights));
        this.thresholds = weights.thresholds();
    }

    NameAgreement compare(List<BorneName> some, List<BorneName> others) {
        boolean bothParted = isAnyParted(some) && isAnyParted(others);
        List<NameAgreement> ways = new ArrayList<>();
        for (BorneName one : some) {
            for (BorneName other : others) {
                if (one.isWhole() || other.isWhole()) {
                    ways.add(whole(one, other).lessened(bothParted ? thresholds.alias() : 0));
                } else {
                    swapped(one, other).ifPresent(ways::add);
                }
            }
        }
        NameAgreement straight = straight(some, others);
        if (straight.isKnown()) {
            ways.addFirst(straight);
        }
        return ways.stream().max(BY_BITS).orElse(NameAgreement.MISSING);
    }

    /** The mothers' names; missing if one of them is not known. */
    ComparedField compareMothers(BorneParts one, BorneParts other) {
        return one.isEmpty() || other.isEmpty()
                ? ComparedField.missing(MatchField.MOTHER_NAME)
                : pairing.compare(one, other, NameField.MOTHER);
    }

    private static boolean isAnyParted(List<BorneName> names) {
        return names.stream().anyMatch(name -> !name.isWhole());
    }

    // A surname may be known in one script and a given name in another: each field takes its best.
    private NameAgreement straight(List<BorneName> some, List<BorneName> others) {
        FieldsCompared surnames = new FieldsCompared(NameField.SURNAME, pairing);
        FieldsCompared given = new FieldsCompared(NameField.GIVEN, pairing);
        for (BorneName one : some) {
            for (BorneName other : others) {
                if (one.isWhole() == other.isWhole()) {
                    surnames.add(one.surname(), other.surname(), one.isWhole());
                    given.add(one.given(), other.given(), one.isWhole());
                }
            }
        }
        return new NameAgreement(surnames.best(), given.best(), given.isSameInOne());
    }

    // Which of the two fields is whose is unknown: each counts as a given name, which says less. Half of a swap is
    // none.
    private Optional<NameAgreement> swapped(BorneName one, BorneName other) {
        ComparedField first = pairing.compare(one.surname(), other.given(), NameField.GIVEN);
        if (first.bits() <= 0) {
            return Optional.empty();
        }
        ComparedField second = pairing.compare(one.given(), other.surname(), NameField.GIVEN);
        if (second.bits() <= 0) {
            return Optional.empty();
        }
        ComparedField weaker = first.bits() < second.bits() ? first : second;
        ComparedField stronger = first.bits() < second.bits() ? second : first;
        return Optional.of(new NameAgreement(weaker.of(MatchField.SURNAME), stronger).lessened(thresholds.swapped()));
    }

    private NameAgreement whole(BorneName one, BorneName other) {
        boolean isFirst = one.isWhole() && (!other.isWhole() || one.given().isEmpty());
        BorneName whole = isFirst ? one : other;
        BorneName parted = isFirst ? other : one;
        List<NamePart> parts = whole.whole().parts();
        List<NamePart> surname = parted.surname().parts();
        List<NamePart> given = parted.given().parts();
        List<PartPair> all = new ArrayList<>(pairing.all(parts, surname, 0, NameField.SURNAME));
        all.addAll(pairing.all(parts, given, surname.size(), NameField.GIVEN));
        List<PartPair> best = FieldPairing.best(all);
        boolean isAll = parts.size() == surname.size() + given.size();
        return new NameAgreement(
                FieldPairing.of(of(best, NameField.SURNAME), isAll, NameField.SURNAME),
                FieldPairing.of(of(best, NameField.GIVEN), isAll, NameField.GIVEN));
    }

    private static List<PartPair> of(List<PartPair> best, NameField field) {
        return best.stream().filter(pair -> pair.field() == field).toList();
    }
}
