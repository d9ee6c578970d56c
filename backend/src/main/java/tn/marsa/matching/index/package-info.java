/** Under which keys each file is found again: keyed tokens of composite keys, and the files that share them. */
@NullMarked
package tn.marsa.matching.index;

import org.jspecify.annotations.NullMarked;
