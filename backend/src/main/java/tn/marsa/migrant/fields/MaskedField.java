package tn.marsa.migrant.fields;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field that is masked for whoever looks a person up, and shown in clear by itself: the SDL's enum of the same name. */
public enum MaskedField {
    TRAVEL_DOCUMENT_NUMBER(FieldGroup.TRAVEL_DOCUMENT),
    VISA_NUMBER(FieldGroup.ENTRY),
    OLD_CARD(FieldGroup.OLD_NUMBERS),
    OLD_RECEIPT(FieldGroup.OLD_NUMBERS),
    OLD_FILE(FieldGroup.OLD_NUMBERS),
    ADDRESS(FieldGroup.CONTACT),
    PHONE(FieldGroup.CONTACT),
    EMAIL(FieldGroup.CONTACT);

    private final FieldGroup group;

    MaskedField(FieldGroup group) {
        this.group = group;
    }

    /** The group that it belongs to, and is sealed with. */
    public FieldGroup group() {
        return group;
    }

    /** What the fields hold of it; empty if it was not given. */
    public Optional<String> in(Fields fields) {
        return switch (this) {
            case TRAVEL_DOCUMENT_NUMBER -> of(fields.travelDocument(), TravelDocument::number);
            case VISA_NUMBER -> of(fields.entry(), Entry::visaNumber);
            case OLD_CARD -> of(fields.oldNumbers(), OldNumbers::card);
            case OLD_RECEIPT -> of(fields.oldNumbers(), OldNumbers::receipt);
            case OLD_FILE -> of(fields.oldNumbers(), OldNumbers::file);
            case ADDRESS -> of(fields.contact(), Contact::address);
            case PHONE -> of(fields.contact(), Contact::phone);
            case EMAIL -> of(fields.contact(), Contact::email);
        };
    }

    private static <G> Optional<String> of(@Nullable G group, Function<G, @Nullable String> field) {
        return Optional.ofNullable(group).map(field);
    }
}
