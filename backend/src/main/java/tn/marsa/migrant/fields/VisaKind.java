package tn.marsa.migrant.fields;

/** A kind of visa. The SDL's enum of the same name. */
public enum VisaKind {
    EXEMPT,
    SHORT_STAY,
    LONG_STAY
}
