package tn.marsa.matching.scoring;

import java.util.List;
import java.util.Set;

/**
 * Brothers, sisters and spouses share a surname, a mother, an address, a phone and often a place of birth: where given names or
 * dates of birth differ, all of these together say little more than that two persons live together.
 */
record Household(double most) {

    private static final Set<MatchField> SHARED = Set.of(
            MatchField.SURNAME, MatchField.MOTHER_NAME, MatchField.BIRTH_PLACE, MatchField.PHONE, MatchField.ADDRESS);

    void lessen(List<ComparedField> fields) {
        double shared = fields.stream()
                .filter(Household::isShared)
                .mapToDouble(ComparedField::bits)
                .sum();
        if (shared > most) {
            fields.replaceAll(field -> isShared(field) ? field.times(most / shared) : field);
        }
    }

    // Families hold documents whose numbers follow each other.
    private static boolean isShared(ComparedField field) {
        return field.bits() > 0
                && (SHARED.contains(field.field())
                        || (field.field() == MatchField.DOCUMENT && field.agreement() == Agreement.CLOSE));
    }
}
