package tn.marsa.admin.registrations.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sex, citizenships and protection; every part is null or empty until given.
 *
 * @param sex as the travel document has it
 * @param citizenships ISO 3166-1 alpha-3, the one of the travel document first
 * @param documentCode the nationality code as it stands in the travel document, ICAO Doc 9303
 * @param protection the status of protection declared
 */
public record Nationality(
        @Nullable Sex sex,
        List<String> citizenships,
        @Nullable String documentCode,
        @Nullable ProtectionStatus protection) {

    public Nationality {
        citizenships = List.copyOf(citizenships);
    }
}
