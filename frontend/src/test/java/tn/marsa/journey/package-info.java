/** Journeys: both applications as they are delivered, in a real browser, each step as a person takes it. */
@NullMarked
package tn.marsa.journey;

import org.jspecify.annotations.NullMarked;
