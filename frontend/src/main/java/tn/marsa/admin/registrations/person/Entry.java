package tn.marsa.admin.registrations.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Entry into the territory; every part is null until given.
 *
 * @param date day of entry, as declared or stamped
 * @param crossing point of entry, a code of the list BORDER_CROSSING
 * @param stamped true if the travel document bears the stamp
 * @param visa kind of visa
 * @param visaNumber its number
 * @param previousCountry country of previous usual residence, ISO 3166-1 alpha-3
 */
public record Entry(
        @Nullable LocalDate date,
        @Nullable String crossing,
        @Nullable Boolean stamped,
        @Nullable VisaKind visa,
        @Nullable String visaNumber,
        @Nullable String previousCountry) {}
