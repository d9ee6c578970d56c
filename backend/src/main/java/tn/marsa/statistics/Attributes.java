package tn.marsa.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a fact knows of the person it counts: codes and a year, each null as long as it is not known.
 *
 * @param office the code of the office that kept the file
 */
public record Attributes(
        String office,
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String birthCountry,
        @Nullable String citizenship,
        @Nullable String ground,
        @Nullable Integer intendedMonths,
        @Nullable String governorate,
        @Nullable String maritalStatus,
        @Nullable String education,
        @Nullable String activity,
        @Nullable String occupation) {}
