package tn.marsa.statistics.sample;

/** There is no such sample. */
record SampleRefused(SampleRefusal code) implements SampleResult {}
