package tn.marsa.admin.merging;

/** What is chosen from one of two files as one: the API's enum of the same name; its words are {@code merging.choice.<name>}. */
enum FieldChoice {
    SURNAME,
    GIVEN_NAMES,
    OTHER_NAMES,
    MOTHER_NAME,
    BIRTH_DATE,
    BIRTH_PLACE,
    SEX,
    CITIZENSHIP,
    TRAVEL_DOCUMENT,
    OLD_CARD,
    OLD_RECEIPT,
    OLD_FILE,
    ENTRY,
    VISA,
    PREVIOUS_COUNTRY,
    GROUND_OF_STAY,
    INTENDED_STAY,
    ADDRESS,
    PHONE,
    EMAIL,
    MARITAL_STATUS,
    GUARDIAN,
    EDUCATION,
    OCCUPATION
}
