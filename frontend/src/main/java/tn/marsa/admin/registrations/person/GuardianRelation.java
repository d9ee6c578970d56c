package tn.marsa.admin.registrations.person;

/** What a guardian is to a child. */
public enum GuardianRelation {
    MOTHER,
    FATHER,
    LEGAL_GUARDIAN
}
