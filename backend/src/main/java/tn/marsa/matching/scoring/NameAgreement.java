package tn.marsa.matching.scoring;

/** How two names agree, field by field. */
record NameAgreement(ComparedField surname, ComparedField given) {

    static final NameAgreement MISSING =
            new NameAgreement(ComparedField.missing(MatchField.SURNAME), ComparedField.missing(MatchField.GIVEN_NAMES));

    double bits() {
        return surname.bits() + given.bits();
    }
}
