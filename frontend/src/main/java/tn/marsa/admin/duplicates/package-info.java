/** The queue of possible duplicates: pairs of files that wait for the decision of the head of an office. */
@NullMarked
package tn.marsa.admin.duplicates;

import org.jspecify.annotations.NullMarked;
