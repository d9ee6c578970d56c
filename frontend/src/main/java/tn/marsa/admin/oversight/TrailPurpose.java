package tn.marsa.admin.oversight;

/** What a file was used for: the API's enum of the same name. */
enum TrailPurpose {
    REGISTERING,
    VALIDATING,
    CORRECTING,
    IDENTITY_CHECK,
    REQUEST_OF_THE_PERSON,
    JUDICIAL_REQUISITION,
    OWN_OFFICE,
    OVERSIGHT
}
