/** What makes each group of fields right and complete. */
@NullMarked
package tn.marsa.migrant.fields;

import org.jspecify.annotations.NullMarked;
