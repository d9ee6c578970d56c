package tn.marsa.admin.reference;

/** The code lists, as the contract names them. */
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
    SUPPORTING_DOCUMENT
}
