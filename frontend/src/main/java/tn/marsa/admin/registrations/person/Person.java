package tn.marsa.admin.registrations.person;

import org.jspecify.annotations.Nullable;

/**
 * The person of a registration with everything given so far, unmasked; a group is null until given.
 *
 * @param identifier 12 digits; null until the registration is validated
 * @param duplicateCheck what is known about the same person having another file
 */
public record Person(
        @Nullable String identifier,
        DuplicateCheck duplicateCheck,
        @Nullable Names names,
        @Nullable Birth birth,
        @Nullable Nationality nationality,
        @Nullable TravelDocument travelDocument,
        @Nullable OldNumbers oldNumbers,
        @Nullable Entry entry,
        @Nullable Residence residence,
        @Nullable Contact contact,
        @Nullable Family family,
        @Nullable Work work) {

    /**
     * A group by its name in the input of the API; null if it is not given.
     *
     * @throws IllegalArgumentException if there is no group of that name
     */
    public @Nullable Object values(String group) {
        return switch (group) {
            case "names" -> names;
            case "birth" -> birth;
            case "nationality" -> nationality;
            case "travelDocument" -> travelDocument;
            case "oldNumbers" -> oldNumbers;
            case "entry" -> entry;
            case "residence" -> residence;
            case "contact" -> contact;
            case "family" -> family;
            case "work" -> work;
            default -> throw new IllegalArgumentException(group);
        };
    }
}
