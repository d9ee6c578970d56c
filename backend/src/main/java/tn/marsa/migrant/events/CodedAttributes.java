package tn.marsa.migrant.events;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Entry;
import tn.marsa.migrant.fields.Family;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.migrant.fields.Work;

/**
 * What stands of a person outside the seal: codes, a year and a day of entry, each null as long as it is not known. This is the
 * one place where they are taken from the fields.
 *
 * @param citizenship the first one; a protection status is never among these attributes
 */
@Embeddable
public record CodedAttributes(
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String birthCountry,
        @Nullable String citizenship,
        @Nullable LocalDate entryDate,
        @Nullable String previousCountry,
        @Nullable String ground,
        @Nullable Integer intendedMonths,
        @Nullable String governorate,
        @Nullable String maritalStatus,
        @Nullable String education,
        @Nullable String activity,
        @Nullable String occupation) {

    /** Of a person of whom nothing is known, or nothing is left. */
    public static final CodedAttributes NONE = of(Fields.NONE);

    /** Takes them from all that is known about a person. */
    public static CodedAttributes of(Fields fields) {
        Optional<Birth> birth = Optional.ofNullable(fields.birth());
        Optional<Nationality> nationality = Optional.ofNullable(fields.nationality());
        Optional<Entry> entry = Optional.ofNullable(fields.entry());
        Optional<Residence> residence = Optional.ofNullable(fields.residence());
        Optional<Work> work = Optional.ofNullable(fields.work());
        return new CodedAttributes(
                code(nationality, Nationality::sex),
                birth.map(Birth::date).map(date -> date.year()).orElse(null),
                code(birth, Birth::country),
                nationality
                        .flatMap(group -> group.citizenships().stream().findFirst())
                        .map(Object::toString)
                        .orElse(null),
                entry.map(Entry::date).orElse(null),
                code(entry, Entry::previousCountry),
                code(residence, Residence::ground),
                residence.map(Residence::intendedMonths).orElse(null),
                code(Optional.ofNullable(fields.contact()), Contact::governorate),
                code(Optional.ofNullable(fields.family()), Family::maritalStatus),
                code(work, Work::education),
                code(work, Work::activity),
                code(work, Work::occupation));
    }

    private static <G> @Nullable String code(Optional<G> group, Function<G, @Nullable Object> attribute) {
        return group.map(attribute).map(Object::toString).orElse(null);
    }
}
