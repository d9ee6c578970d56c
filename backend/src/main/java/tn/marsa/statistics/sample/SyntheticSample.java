package tn.marsa.statistics.sample;

import java.util.List;
import tn.marsa.statistics.release.Release;

/**
 * Rows that are nobody: the SDL's type of the same name.
 *
 * @param synthetic always true: whoever passes rows on passes the mark on
 */
record SyntheticSample(boolean synthetic, Release release, int seed, List<SyntheticMigrant> rows)
        implements SampleResult {}
