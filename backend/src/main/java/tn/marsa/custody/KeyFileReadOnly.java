package tn.marsa.custody;

/** The API may not write the master key's file: whoever keeps it changes it by hand first. */
record KeyFileReadOnly() implements RotationResult, RemovalResult {}
