package tn.marsa.matching.scoring;

/** What is compared, in the order of the form. The SDL's enum of the same name. */
public enum MatchField {
    SURNAME,
    GIVEN_NAMES,
    MOTHER_NAME,
    BIRTH_DATE,
    BIRTH_PLACE,
    SEX,
    NATIONALITY,
    DOCUMENT,
    PHONE,
    ADDRESS
}
