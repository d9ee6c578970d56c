package tn.marsa.migrant.fields;

/** What a guardian is to a child. The SDL's enum of the same name. */
public enum GuardianRelation {
    MOTHER,
    FATHER,
    LEGAL_GUARDIAN
}
