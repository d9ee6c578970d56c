package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * Ground and intended length of stay; each is null until given.
 *
 * @param ground a code of the list GROUND_OF_STAY
 * @param intendedMonths 1 to 600
 */
public record Residence(@Nullable String ground, @Nullable Integer intendedMonths) {}
