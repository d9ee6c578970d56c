/** Looking through the whole register for duplicates in the background: anew with each version of the weights. */
@NullMarked
package tn.marsa.matching.passes;

import org.jspecify.annotations.NullMarked;
