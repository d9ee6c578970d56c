package tn.marsa.migrant.rights;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Entry;
import tn.marsa.migrant.fields.Family;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.OldNumbers;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.migrant.fields.Work;

/** The SDL's input of the same name; a group that is null stays as it is. */
record CorrectFieldsInput(
        UUID idempotencyKey,
        UniqueIdentifier identifier,
        int version,
        String reason,
        @Nullable Names names,
        @Nullable Birth birth,
        @Nullable Nationality nationality,
        @Nullable TravelDocument travelDocument,
        @Nullable OldNumbers oldNumbers,
        @Nullable Entry entry,
        @Nullable Residence residence,
        @Nullable Contact contact,
        @Nullable Family family,
        @Nullable Work work)
        implements FileChangeInput {

    /** What is given about the person. */
    Fields given() {
        Map<FieldGroup, @Nullable Group> groups = new EnumMap<>(FieldGroup.class);
        groups.put(FieldGroup.NAMES, names);
        groups.put(FieldGroup.BIRTH, birth);
        groups.put(FieldGroup.NATIONALITY, nationality);
        groups.put(FieldGroup.TRAVEL_DOCUMENT, travelDocument);
        groups.put(FieldGroup.OLD_NUMBERS, oldNumbers);
        groups.put(FieldGroup.ENTRY, entry);
        groups.put(FieldGroup.RESIDENCE, residence);
        groups.put(FieldGroup.CONTACT, contact);
        groups.put(FieldGroup.FAMILY, family);
        groups.put(FieldGroup.WORK, work);
        return Fields.of(groups);
    }
}
