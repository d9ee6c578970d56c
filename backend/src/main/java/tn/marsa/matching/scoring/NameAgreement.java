package tn.marsa.matching.scoring;

/**
 * How two names agree, field by field.
 *
 * @param isGivenSame true if the given names are the same in the script that says most
 */
record NameAgreement(ComparedField surname, ComparedField given, boolean isGivenSame) {

    static final NameAgreement MISSING =
            new NameAgreement(ComparedField.missing(MatchField.SURNAME), ComparedField.missing(MatchField.GIVEN_NAMES));

    NameAgreement(ComparedField surname, ComparedField given) {
        this(surname, given, given.agreement() == Agreement.SAME);
    }

    double bits() {
        return surname.bits() + given.bits();
    }

    boolean isKnown() {
        return surname.isKnown() || given.isKnown();
    }

    /** The same less some bits, off each field that is known; nothing of it is the same any more then. */
    NameAgreement lessened(double bits) {
        if (bits == 0) {
            return this;
        }
        double off = surname.isKnown() && given.isKnown() ? bits / 2 : bits;
        return new NameAgreement(surname.lessened(off), given.lessened(off));
    }
}
