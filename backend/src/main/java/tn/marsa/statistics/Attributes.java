package tn.marsa.statistics;

import java.util.Objects;
import java.util.stream.Stream;
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
        @Nullable String occupation) {

    private static final int GROWN = 16;

    /**
     * True if nothing is missing that is asked of everybody, or of everybody who is grown up. A citizenship is not: some have none.
     *
     * @param year in which age is reckoned
     */
    public boolean isComplete(int year) {
        boolean grown = birthYear == null || year - birthYear >= GROWN;
        return Stream.of(sex, birthYear, birthCountry, ground, intendedMonths, governorate)
                        .allMatch(Objects::nonNull)
                && (!grown || Stream.of(maritalStatus, education, activity).allMatch(Objects::nonNull));
    }
}
