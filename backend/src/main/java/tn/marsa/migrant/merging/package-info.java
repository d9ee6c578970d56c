/** Two files of one person: merging one into the other, field by field, and undoing that exactly. */
@NullMarked
package tn.marsa.migrant.merging;

import org.jspecify.annotations.NullMarked;
