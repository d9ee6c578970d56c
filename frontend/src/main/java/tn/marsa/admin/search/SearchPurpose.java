package tn.marsa.admin.search;

/** What the register may be searched for. A requisition names its person, so nobody is searched for under one. */
enum SearchPurpose {
    IDENTITY_CHECK,
    REQUEST_OF_THE_PERSON,
    CORRECTING
}
