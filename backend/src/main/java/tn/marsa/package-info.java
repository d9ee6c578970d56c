/** Marsa's API: a package per capability, in the order in which data flows. */
@NullMarked
package tn.marsa;

import org.jspecify.annotations.NullMarked;
