/** Mandates of the data-protection authority's inspectors, as administrators keep them. */
@NullMarked
package tn.marsa.access.mandate;

import org.jspecify.annotations.NullMarked;
