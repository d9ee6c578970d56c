package tn.marsa.admin.oversight;

/** What a row of the trail tells of: the API's enum of the same name. */
enum TrailAction {
    LOOK,
    SEARCH,
    COMPARISON,
    WRITE,
    IDENTIFIER_ISSUED,
    IDENTIFIER_MISSED,
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    REFUSAL,
    DISCLOSURE,
    EXPORT,
    FIGURES_READ,
    FIGURES_RELEASED,
    ADMINISTRATION
}
