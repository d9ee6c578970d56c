package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * Birth; every part is null until given.
 *
 * @param date the date of birth, as far as it is known
 * @param country ISO 3166-1 alpha-3
 * @param place in the words of the document
 */
public record Birth(
        @Nullable PartialDate date,
        @Nullable String country,
        @Nullable String place) {}
