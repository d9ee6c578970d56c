package tn.marsa.matching.names;

/** A script that names are written in. */
public enum Script {
    LATIN,
    ARABIC
}
