package tn.marsa.admin.registrations.person;

/** A kind of visa, or that none was needed. */
public enum VisaKind {
    EXEMPT,
    SHORT_STAY,
    LONG_STAY
}
