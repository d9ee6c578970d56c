package tn.marsa.statistics.sample;

/** A sample, or why there is none: the SDL's union of the same name. */
sealed interface SampleResult permits SyntheticSample, SampleRefused {}
