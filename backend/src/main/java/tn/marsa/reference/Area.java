package tn.marsa.reference;

/**
 * Where a country lies, UN M49, each three digits.
 *
 * @param region for example {@code 002}, Africa
 * @param subregion for example {@code 202}, sub-Saharan Africa
 */
public record Area(String region, String subregion) {}
