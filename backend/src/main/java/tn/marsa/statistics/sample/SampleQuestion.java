package tn.marsa.statistics.sample;

import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;

/**
 * Which rows somebody asks for.
 *
 * @param size how many
 * @param seed the same one draws the same rows from the same release
 */
record SampleQuestion(Measure measure, Period period, int size, int seed) {

    /** The question in codes, as the trail keeps it. */
    String inCodes() {
        return "SAMPLE." + period + " " + measure + " " + size + " " + seed;
    }
}
