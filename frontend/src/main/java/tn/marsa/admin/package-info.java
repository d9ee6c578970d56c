/** Marsa's admin UI: a package per capability, as in the backend. */
@NullMarked
package tn.marsa.admin;

import org.jspecify.annotations.NullMarked;
