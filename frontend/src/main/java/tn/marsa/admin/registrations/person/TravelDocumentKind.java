package tn.marsa.admin.registrations.person;

/** A kind of travel document, or that there is none. */
public enum TravelDocumentKind {
    PASSPORT,
    IDENTITY_CARD,
    CONVENTION_TRAVEL_DOCUMENT,
    LAISSEZ_PASSER,
    NONE
}
