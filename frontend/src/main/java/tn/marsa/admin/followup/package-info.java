/** What follows validation: residence, its requests and decisions, moves, departures and returns; permits about to expire. */
@NullMarked
package tn.marsa.admin.followup;

import org.jspecify.annotations.NullMarked;
