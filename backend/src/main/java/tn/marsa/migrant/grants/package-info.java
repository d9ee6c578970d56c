/** Opening another office's file for some hours: what is stated for it, who holds such a grant, and the list of them. */
@NullMarked
package tn.marsa.migrant.grants;

import org.jspecify.annotations.NullMarked;
