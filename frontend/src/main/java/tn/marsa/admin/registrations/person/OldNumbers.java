package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * Numbers the person was given before the register; each is null until given.
 *
 * @param card residence card
 * @param receipt receipt of an application
 * @param file paper file
 */
public record OldNumbers(
        @Nullable String card,
        @Nullable String receipt,
        @Nullable String file) {}
