package tn.marsa.migrant.erasure;

/** The register does not allow this now; nothing was changed. */
record ErasureRefused(ErasureRefusal code) implements ErasureResult {}
