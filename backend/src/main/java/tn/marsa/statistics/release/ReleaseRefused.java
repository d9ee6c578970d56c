package tn.marsa.statistics.release;

/** It cannot be done; nothing was changed. */
record ReleaseRefused(ReleaseRefusal code) implements ReleaseResult {}
