package tn.marsa.statistics.sample;

/** Why there is no sample: the SDL's enum of the same name. */
enum SampleRefusal {
    PERIOD_NOT_RELEASED,
    SIZE_OUT_OF_RANGE,
    NOBODY_COUNTED
}
