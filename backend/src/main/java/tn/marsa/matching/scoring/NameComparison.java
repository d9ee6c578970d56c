package tn.marsa.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import tn.marsa.matching.names.NamePart;

/** Compares all names of two persons and takes the two that agree best: fields as they stand, swapped, or not told apart. */
final class NameComparison {

    private final FieldPairing pairing;
    private final double swappedFields;

    NameComparison(Weights weights) {
        this.pairing = new FieldPairing(new PartComparison(weights));
        this.swappedFields = weights.thresholds().swapped();
    }

    NameAgreement compare(List<BorneName> some, List<BorneName> others) {
        NameAgreement best = null;
        for (BorneName one : some) {
            for (BorneName other : others) {
                NameAgreement next = compare(one, other);
                best = best == null || next.bits() > best.bits() ? next : best;
            }
        }
        return best == null ? NameAgreement.MISSING : best;
    }

    private NameAgreement compare(BorneName one, BorneName other) {
        if (one.isWhole() != other.isWhole()) {
            return one.isWhole() ? whole(one, other) : whole(other, one);
        }
        if (one.isWhole()) {
            NameField field =
                    one.surname().isEmpty() && other.surname().isEmpty() ? NameField.GIVEN : NameField.SURNAME;
            ComparedField compared =
                    pairing.compare(one.whole(), one.wholeJoined(), other.whole(), other.wholeJoined(), field);
            return field == NameField.GIVEN
                    ? new NameAgreement(NameAgreement.MISSING.surname(), compared)
                    : new NameAgreement(compared, NameAgreement.MISSING.given());
        }
        NameAgreement straight = new NameAgreement(
                pairing.compare(
                        one.surname(), one.joinedSurname(), other.surname(), other.joinedSurname(), NameField.SURNAME),
                pairing.compare(one.given(), one.joinedGiven(), other.given(), other.joinedGiven(), NameField.GIVEN));
        NameAgreement swapped = swapped(one, other);
        return swapped.bits() > straight.bits() ? swapped : straight;
    }

    // Which of the two fields is whose is unknown: each counts as a given name, which says less.
    private NameAgreement swapped(BorneName one, BorneName other) {
        ComparedField first = pairing.compare(
                one.surname(), one.joinedSurname(), other.given(), other.joinedGiven(), NameField.GIVEN);
        ComparedField second = pairing.compare(
                one.given(), one.joinedGiven(), other.surname(), other.joinedSurname(), NameField.GIVEN);
        double taken = swappedFields / 2;
        return new NameAgreement(
                lessened(first, MatchField.SURNAME, taken), lessened(second, MatchField.GIVEN_NAMES, taken));
    }

    private static ComparedField lessened(ComparedField compared, MatchField field, double taken) {
        double bits = compared.bits() - taken;
        return new ComparedField(field, bits > 0 ? Agreement.CLOSE : Agreement.DIFFERENT, bits);
    }

    private NameAgreement whole(BorneName whole, BorneName parted) {
        List<NamePart> parts = whole.whole();
        List<PartPair> all = new ArrayList<>(pairing.all(parts, parted.surname(), 0, NameField.SURNAME));
        all.addAll(pairing.all(parts, parted.given(), parted.surname().size(), NameField.GIVEN));
        List<PartPair> best = FieldPairing.best(all);
        boolean isAll = parts.size() == parted.surname().size() + parted.given().size();
        return new NameAgreement(of(best, isAll, NameField.SURNAME), of(best, isAll, NameField.GIVEN));
    }

    private static ComparedField of(List<PartPair> best, boolean isAll, NameField field) {
        return FieldPairing.of(
                best.stream().filter(pair -> pair.field() == field).toList(), isAll, field);
    }
}
