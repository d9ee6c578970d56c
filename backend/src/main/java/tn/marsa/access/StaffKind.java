package tn.marsa.access;

/** What signs in. */
public enum StaffKind {
    HUMAN,
    /** A partner body's client, by client credentials. */
    MACHINE
}
