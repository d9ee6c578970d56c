package tn.marsa.admin.matching;

/** What is compared. */
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
    ADDRESS;

    /** The key of its name. */
    String textKey() {
        return "matching.field." + name();
    }
}
