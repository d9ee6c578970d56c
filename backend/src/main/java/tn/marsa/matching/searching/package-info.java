/** Searching the register for a person by what is known of them. */
@NullMarked
package tn.marsa.matching.searching;

import org.jspecify.annotations.NullMarked;
