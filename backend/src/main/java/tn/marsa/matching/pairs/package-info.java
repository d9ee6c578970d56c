/** Pairs of files that may be of one person, and what was decided of them. */
@NullMarked
package tn.marsa.matching.pairs;

import org.jspecify.annotations.NullMarked;
