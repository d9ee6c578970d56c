package tn.marsa.custody;

/** Something is still wrapped by that version. */
record KeyStillNeeded() implements RemovalResult {}
