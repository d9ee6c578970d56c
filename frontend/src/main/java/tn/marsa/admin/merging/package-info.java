/** Two files of one person: comparing them, merging one into the other, and undoing that. */
@NullMarked
package tn.marsa.admin.merging;

import org.jspecify.annotations.NullMarked;
