package tn.marsa.agreement.checking;

/** What a body showed: the SDL's enum of the same name. */
public enum AskedBy {
    NUMBER,
    ALIAS
}
