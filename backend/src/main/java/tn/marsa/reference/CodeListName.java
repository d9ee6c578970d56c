package tn.marsa.reference;

/** The code lists that registration uses: the SDL's enum of the same name. */
public enum CodeListName {
    COUNTRY,
    TRAVEL_DOCUMENT_CODE,
    GOVERNORATE,
    GROUND_OF_STAY,
    BORDER_CROSSING,
    MARITAL_STATUS,
    EDUCATION,
    ACTIVITY,
    OCCUPATION,
    LANGUAGE,
    SUPPORTING_DOCUMENT;

    /** True if the list is shown by name in the reader's language, false if it has an order of its own. */
    boolean isAlphabetical() {
        return this == COUNTRY;
    }
}
