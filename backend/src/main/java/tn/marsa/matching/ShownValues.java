package tn.marsa.matching;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.scoring.MatchField;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.TravelDocument;

/** What is shown of a person beside another, masked as in a file; codes stay codes. */
final class ShownValues {

    private static final String BETWEEN = " · ";

    private final Fields fields;

    ShownValues(Fields fields) {
        this.fields = fields.masked();
    }

    /** Null if there is no value. */
    @Nullable String of(MatchField field) {
        Names names = fields.names();
        Birth birth = fields.birth();
        Nationality nationality = fields.nationality();
        TravelDocument document = fields.travelDocument();
        Contact contact = fields.contact();
        return switch (field) {
            case SURNAME -> names == null ? null : together(names.surname(), names.surnameArabic());
            case GIVEN_NAMES -> names == null ? null : together(names.givenNames(), names.givenNamesArabic());
            case MOTHER_NAME -> names == null ? null : names.motherName();
            case BIRTH_DATE ->
                birth == null || birth.date() == null ? null : birth.date().toString();
            case BIRTH_PLACE -> birth == null ? null : birth.place();
            case SEX ->
                nationality == null || nationality.sex() == null
                        ? null
                        : nationality.sex().name();
            case NATIONALITY ->
                nationality == null ? null : together(nationality.citizenships().toArray());
            case DOCUMENT -> document == null ? null : together(document.number(), document.issuer());
            case PHONE -> contact == null ? null : contact.phone();
            case ADDRESS -> contact == null ? null : contact.address();
        };
    }

    @Nullable String name() {
        Names names = fields.names();
        return names == null ? null : spaced(names.surname(), names.givenNames());
    }

    @Nullable String nameArabic() {
        Names names = fields.names();
        return names == null ? null : spaced(names.givenNamesArabic(), names.surnameArabic());
    }

    private static @Nullable String together(@Nullable Object... values) {
        return joined(BETWEEN, values);
    }

    private static @Nullable String spaced(@Nullable Object... values) {
        return joined(" ", values);
    }

    private static @Nullable String joined(String between, @Nullable Object... values) {
        String joined =
                Stream.of(values).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
