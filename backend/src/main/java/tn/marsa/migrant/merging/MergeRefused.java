package tn.marsa.migrant.merging;

/** The register does not allow it now; nothing was saved. */
record MergeRefused(MergeRefusal code) implements MergeResult, MergePreviewResult {}
