package tn.marsa.statistics.release;

/** It was done, or had been by an earlier request of the same key. */
record ReleaseSaved(Release release) implements ReleaseResult {}
