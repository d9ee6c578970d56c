/** The pairs that wait for a decision, and telling them apart. */
@NullMarked
package tn.marsa.matching.queue;

import org.jspecify.annotations.NullMarked;
