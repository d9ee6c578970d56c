package tn.marsa.keys;

/** The keys that are rotated while Marsa runs. */
public enum KeyKind {
    /** Wraps every other key. */
    MASTER,
    /** Signs tokens, where Marsa signs people in itself. */
    SIGNING
}
