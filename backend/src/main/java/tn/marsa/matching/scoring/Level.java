package tn.marsa.matching.scoring;

import java.util.Locale;

/** How two values of a field may agree: each has a weight of its own in {@link Weights}. */
enum Level {
    /** The same spelling. */
    SURNAME_SAME(MatchField.SURNAME, Agreement.SAME),
    /** The same skeleton in two scripts. */
    SURNAME_SCRIPTS(MatchField.SURNAME, Agreement.SAME),
    /** Another spelling. */
    SURNAME_CLOSE(MatchField.SURNAME, Agreement.CLOSE),
    /** Alike, but perhaps two names. */
    SURNAME_ALIKE(MatchField.SURNAME, Agreement.CLOSE),
    SURNAME_DIFFERENT(MatchField.SURNAME, Agreement.DIFFERENT),
    GIVEN_SAME(MatchField.GIVEN_NAMES, Agreement.SAME),
    GIVEN_SCRIPTS(MatchField.GIVEN_NAMES, Agreement.SAME),
    GIVEN_CLOSE(MatchField.GIVEN_NAMES, Agreement.CLOSE),
    /** Alike, but perhaps two names. */
    GIVEN_ALIKE(MatchField.GIVEN_NAMES, Agreement.CLOSE),
    GIVEN_DIFFERENT(MatchField.GIVEN_NAMES, Agreement.DIFFERENT),
    MOTHER_SAME(MatchField.MOTHER_NAME, Agreement.SAME),
    MOTHER_SCRIPTS(MatchField.MOTHER_NAME, Agreement.SAME),
    MOTHER_CLOSE(MatchField.MOTHER_NAME, Agreement.CLOSE),
    /** Alike, but perhaps two names. */
    MOTHER_ALIKE(MatchField.MOTHER_NAME, Agreement.CLOSE),
    MOTHER_DIFFERENT(MatchField.MOTHER_NAME, Agreement.DIFFERENT),
    /** The same full date. */
    BIRTH_SAME(MatchField.BIRTH_DATE, Agreement.SAME),
    /** The same first of January, which stands for a year. */
    BIRTH_DEFAULT(MatchField.BIRTH_DATE, Agreement.SAME),
    /** Day and month the other way round. */
    BIRTH_SWAPPED(MatchField.BIRTH_DATE, Agreement.CLOSE),
    /** One digit is another, or two neighbours are swapped. */
    BIRTH_SLIP(MatchField.BIRTH_DATE, Agreement.CLOSE),
    /** The same year and month, as far as one of them is known. */
    BIRTH_MONTH(MatchField.BIRTH_DATE, Agreement.CLOSE),
    /** The same year, as far as one of them is known. */
    BIRTH_YEAR(MatchField.BIRTH_DATE, Agreement.CLOSE),
    /** A year apart, as far as one of them is known. */
    BIRTH_NEAR(MatchField.BIRTH_DATE, Agreement.CLOSE),
    /** Another full date within the same year. */
    BIRTH_OTHER_DAY(MatchField.BIRTH_DATE, Agreement.DIFFERENT),
    BIRTH_DIFFERENT(MatchField.BIRTH_DATE, Agreement.DIFFERENT),
    PLACE_SAME(MatchField.BIRTH_PLACE, Agreement.SAME),
    PLACE_CLOSE(MatchField.BIRTH_PLACE, Agreement.CLOSE),
    PLACE_DIFFERENT(MatchField.BIRTH_PLACE, Agreement.DIFFERENT),
    SEX_SAME(MatchField.SEX, Agreement.SAME),
    SEX_DIFFERENT(MatchField.SEX, Agreement.DIFFERENT),
    NATIONALITY_SAME(MatchField.NATIONALITY, Agreement.SAME),
    /** One in common. */
    NATIONALITY_CLOSE(MatchField.NATIONALITY, Agreement.CLOSE),
    NATIONALITY_DIFFERENT(MatchField.NATIONALITY, Agreement.DIFFERENT),
    /** The same number of the same issuer. */
    DOCUMENT_SAME(MatchField.DOCUMENT, Agreement.SAME),
    /** The same number, one issuer unknown. */
    DOCUMENT_NUMBER(MatchField.DOCUMENT, Agreement.CLOSE),
    /** One character off. */
    DOCUMENT_SLIP(MatchField.DOCUMENT, Agreement.CLOSE),
    /** People renew their documents: this must not count against anyone. */
    DOCUMENT_DIFFERENT(MatchField.DOCUMENT, Agreement.DIFFERENT),
    PHONE_SAME(MatchField.PHONE, Agreement.SAME),
    PHONE_DIFFERENT(MatchField.PHONE, Agreement.DIFFERENT),
    ADDRESS_SAME(MatchField.ADDRESS, Agreement.SAME),
    /** The same words, or the same house and similar words. */
    ADDRESS_CLOSE(MatchField.ADDRESS, Agreement.CLOSE),
    /** Similar words, or the same house and postcode. */
    ADDRESS_PARTLY(MatchField.ADDRESS, Agreement.CLOSE),
    ADDRESS_DIFFERENT(MatchField.ADDRESS, Agreement.DIFFERENT);

    private final MatchField field;
    private final Agreement agreement;

    Level(MatchField field, Agreement agreement) {
        this.field = field;
        this.agreement = agreement;
    }

    MatchField field() {
        return field;
    }

    Agreement agreement() {
        return agreement;
    }

    /** How the file of weights calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
