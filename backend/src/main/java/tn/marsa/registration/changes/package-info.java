/** What is done with a registration: a use case for each mutation, with its input and what can come of it, made once for each request. */
@NullMarked
package tn.marsa.registration.changes;

import org.jspecify.annotations.NullMarked;
