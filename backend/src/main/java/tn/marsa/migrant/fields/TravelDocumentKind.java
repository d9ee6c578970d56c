package tn.marsa.migrant.fields;

/** A kind of travel document. The SDL's enum of the same name. */
public enum TravelDocumentKind {
    PASSPORT,
    IDENTITY_CARD,
    CONVENTION_TRAVEL_DOCUMENT,
    LAISSEZ_PASSER,
    NONE
}
