package tn.marsa.population;

import java.time.LocalDate;

/**
 * The synthetic population of this register.
 *
 * @param begin the day on which the first of them may have come to a desk
 * @param end the day before which all that happened to them did
 * @param persons how many there are so far
 */
public record Population(long seed, LocalDate begin, LocalDate end, int persons) {}
