/** Disclosure control by the cell key method: what is published of a true count. */
@NullMarked
package tn.marsa.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
