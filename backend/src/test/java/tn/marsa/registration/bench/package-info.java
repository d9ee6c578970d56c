/** The bench of the registration: how many persons a second go through it, and what the database alone would allow. */
@NullMarked
package tn.marsa.registration.bench;

import org.jspecify.annotations.NullMarked;
