package tn.marsa.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tn.marsa.matching.names.NamePart;

/** Compares all names of two persons and takes what agrees best: fields as they stand, swapped, or not told apart. */
final class NameComparison {

    private static final Comparator<NameAgreement> BY_BITS = Comparator.comparingDouble(NameAgreement::bits);

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

    private static boolean isAnyParted(List<BorneName> names) {
        return names.stream().anyMatch(name -> !name.isWhole());
    }

    // A surname may be known in one script and a given name in another: each field takes its best.
    private NameAgreement straight(List<BorneName> some, List<BorneName> others) {
        List<ComparedField> surnames = new ArrayList<>();
        List<ComparedField> given = new ArrayList<>();
        for (BorneName one : some) {
            for (BorneName other : others) {
                surnames.add(pairing.compare(one.surname(), other.surname(), NameField.SURNAME));
                given.add(pairing.compare(one.given(), other.given(), NameField.GIVEN));
            }
        }
        return new NameAgreement(best(surnames, MatchField.SURNAME), best(given, MatchField.GIVEN_NAMES));
    }

    private static ComparedField best(List<ComparedField> compared, MatchField field) {
        return compared.stream()
                .filter(ComparedField::isKnown)
                .max(Comparator.comparingDouble(ComparedField::bits))
                .orElse(ComparedField.missing(field));
    }

    // Which of the two fields is whose is unknown: each counts as a given name, which says less. Half of a swap is
    // none.
    private Optional<NameAgreement> swapped(BorneName one, BorneName other) {
        ComparedField surname = pairing.compare(one.surname(), other.given(), NameField.GIVEN);
        ComparedField given = pairing.compare(one.given(), other.surname(), NameField.GIVEN);
        return surname.bits() > 0 && given.bits() > 0
                ? Optional.of(new NameAgreement(surname.of(MatchField.SURNAME), given).lessened(thresholds.swapped()))
                : Optional.empty();
    }

    private NameAgreement whole(BorneName one, BorneName other) {
        BorneName whole = one.isWhole() ? one : other;
        BorneName parted = one.isWhole() ? other : one;
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
