/** Facts: what happened to a file, in coded attributes, written in the transaction in which it happens. */
@NullMarked
package tn.marsa.statistics.facts;

import org.jspecify.annotations.NullMarked;
