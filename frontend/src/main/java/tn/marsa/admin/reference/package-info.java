/** The code lists of the API: names of countries, grounds of stay and the like in three languages. */
@NullMarked
package tn.marsa.admin.reference;

import org.jspecify.annotations.NullMarked;
