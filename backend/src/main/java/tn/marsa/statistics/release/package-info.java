/** Releases: the true counts of a period, frozen; how they are made, prepared by one and published by another. */
@NullMarked
package tn.marsa.statistics.release;

import org.jspecify.annotations.NullMarked;
