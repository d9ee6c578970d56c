package tn.marsa.migrant.merging;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tn.marsa.migrant.fields.FieldGroup;

/**
 * What is chosen from one of two files as one, in the order of the form: a field, or fields that make sense together alone. The
 * SDL's enum of the same name. Reception and supporting documents tell of a registration, which is over: they are no choice.
 */
public enum FieldChoice {
    SURNAME(FieldGroup.NAMES, "surname", "surnameArabic"),
    GIVEN_NAMES(FieldGroup.NAMES, "givenNames", "givenNamesArabic", "singleName"),
    OTHER_NAMES(FieldGroup.NAMES, "otherNames"),
    MOTHER_NAME(FieldGroup.NAMES, "motherName"),
    BIRTH_DATE(FieldGroup.BIRTH, "date"),
    BIRTH_PLACE(FieldGroup.BIRTH, "country", "place"),
    SEX(FieldGroup.NATIONALITY, "sex"),
    CITIZENSHIP(FieldGroup.NATIONALITY, "citizenships", "documentCode", "protection"),
    TRAVEL_DOCUMENT(FieldGroup.TRAVEL_DOCUMENT, "kind", "number", "issuer", "issuedOn", "expiresOn", "absence"),
    OLD_CARD(FieldGroup.OLD_NUMBERS, "card"),
    OLD_RECEIPT(FieldGroup.OLD_NUMBERS, "receipt"),
    OLD_FILE(FieldGroup.OLD_NUMBERS, "file"),
    ENTRY(FieldGroup.ENTRY, "date", "crossing", "stamped"),
    VISA(FieldGroup.ENTRY, "visa", "visaNumber"),
    PREVIOUS_COUNTRY(FieldGroup.ENTRY, "previousCountry"),
    GROUND_OF_STAY(FieldGroup.RESIDENCE, "ground"),
    INTENDED_STAY(FieldGroup.RESIDENCE, "intendedMonths"),
    ADDRESS(FieldGroup.CONTACT, "governorate", "address"),
    PHONE(FieldGroup.CONTACT, "phone"),
    EMAIL(FieldGroup.CONTACT, "email"),
    MARITAL_STATUS(FieldGroup.FAMILY, "maritalStatus"),
    GUARDIAN(FieldGroup.FAMILY, "guardian", "guardianRelation", "unaccompanied"),
    EDUCATION(FieldGroup.WORK, "education"),
    OCCUPATION(FieldGroup.WORK, "activity", "occupation", "employerOrSchool");

    private final FieldGroup group;
    private final String fields;

    FieldChoice(FieldGroup group, String... fields) {
        this.group = group;
        this.fields = String.join(" ", fields);
    }

    /** The group to which its fields belong. */
    public FieldGroup group() {
        return group;
    }

    /** The names of its fields in the input of that group. */
    public List<String> fields() {
        return List.of(fields.split(" "));
    }

    /** Every group of which something can be chosen. */
    static Set<FieldGroup> groups() {
        return groups(List.of(values()));
    }

    static Set<FieldGroup> groups(Collection<FieldChoice> choices) {
        return choices.stream()
                .map(FieldChoice::group)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldGroup.class)));
    }

    /** As a row of a table keeps them; {@link #parse} reads them. */
    static String names(Collection<FieldChoice> choices) {
        return choices.stream().sorted().map(FieldChoice::name).collect(Collectors.joining(" "));
    }

    static Set<FieldChoice> parse(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(FieldChoice::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
