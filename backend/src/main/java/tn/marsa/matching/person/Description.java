package tn.marsa.matching.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PartialDate;

/**
 * What is compared of a person. Whatever is missing counts for nothing, neither for nor against.
 *
 * @param names every name, the one of the Latin fields first; empty if none is known
 * @param motherName the mother's whole name, as it was typed
 * @param birthPlace as it was typed
 * @param citizenships ISO 3166-1, empty if none is known
 * @param phone as {@link Contact} keeps it
 * @param address as it was typed, several lines at most
 * @param office the office that keeps the file, or that is searched in
 */
public record Description(
        List<PersonName> names,
        @Nullable String motherName,
        @Nullable PartialDate birth,
        @Nullable String birthPlace,
        @Nullable Sex sex,
        List<CountryCode> citizenships,
        @Nullable DocumentNumber document,
        @Nullable String phone,
        @Nullable String address,
        @Nullable OfficeCode office) {

    public Description {
        names = List.copyOf(names);
        citizenships = List.copyOf(citizenships);
    }

    /** What a file says of its person. */
    public static Description of(Fields fields, OfficeCode office) {
        Names names = fields.names();
        Birth birth = fields.birth();
        Nationality nationality = fields.nationality();
        Contact contact = fields.contact();
        return new Description(
                names(names),
                names == null ? null : names.motherName(),
                birth == null ? null : birth.date(),
                birth == null ? null : birth.place(),
                nationality == null ? null : nationality.sex(),
                nationality == null ? List.of() : nationality.citizenships(),
                document(fields.travelDocument()),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.address(),
                office);
    }

    private static List<PersonName> names(@Nullable Names names) {
        List<PersonName> all = new ArrayList<>();
        if (names != null) {
            add(all, names.surname(), names.givenNames());
            add(all, names.surnameArabic(), names.givenNamesArabic());
            names.otherNames().forEach(other -> all.add(PersonName.whole(other)));
        }
        return all;
    }

    private static void add(List<PersonName> all, @Nullable String surname, @Nullable String given) {
        if (surname != null || given != null) {
            all.add(new PersonName(surname, given));
        }
    }

    private static @Nullable DocumentNumber document(@Nullable TravelDocument document) {
        return document == null || document.number() == null
                ? null
                : new DocumentNumber(document.number(), document.issuer());
    }

    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
        return "Description";
    }
}
