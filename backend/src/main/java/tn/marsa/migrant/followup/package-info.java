/** What follows validation: requests for residence and what was decided on them, moves, departures and returns. */
@NullMarked
package tn.marsa.migrant.followup;

import org.jspecify.annotations.NullMarked;
