/** Unusual behaviour that the trail shows, and the cases that come of it. */
@NullMarked
package tn.marsa.oversight.cases;

import org.jspecify.annotations.NullMarked;
