/** Looking through the whole register for duplicates in the background: anew when files are compared otherwise. */
@NullMarked
package tn.marsa.matching.passes;

import org.jspecify.annotations.NullMarked;
