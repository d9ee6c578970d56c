package tn.marsa.matching.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.ProtectionStatus;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.migrant.fields.TravelDocumentKind;
import tn.marsa.registration.Person;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.PartialDate;

/** Somebody as they truly are, with the spellings that their names are met in. */
record Traveller(
        Spellings surname,
        Spellings given,
        String latinSurname,
        String latinGiven,
        PartialDate birth,
        Sex sex,
        String citizenship,
        String document,
        String phone,
        String address) {

    /** What a file keeps of them that is compared. */
    Fields fields() {
        Map<FieldGroup, Group> groups = new LinkedHashMap<>();
        groups.put(
                FieldGroup.NAMES,
                new Names(latinSurname, latinGiven, surname.arabic(), given.arabic(), false, List.of(), null));
        groups.put(FieldGroup.BIRTH, new Birth(birth, new CountryCode(citizenship), null));
        groups.put(
                FieldGroup.NATIONALITY,
                new Nationality(
                        sex,
                        List.of(new CountryCode(citizenship)),
                        new CountryCode(citizenship),
                        ProtectionStatus.NONE));
        groups.put(
                FieldGroup.TRAVEL_DOCUMENT,
                new TravelDocument(
                        TravelDocumentKind.PASSPORT, document, new CountryCode(citizenship), null, null, null));
        groups.put(FieldGroup.CONTACT, new Contact(new GovernorateCode("TN-11"), address, phone, null));
        return Fields.of(groups);
    }

    /** What they give at the desk, in whatever spelling of their names an officer takes down. */
    Map<String, Map<String, Object>> atTheDesk(Random random) {
        Map<String, Map<String, Object>> person = Person.ivorian();
        person.put(
                "names",
                Person.names(surname.anyLatin(random), given.anyLatin(random), surname.arabic(), given.arabic()));
        person.put("birth", Map.of("date", birth.toString(), "country", citizenship));
        person.put(
                "nationality",
                Map.of(
                        "sex",
                        sex.name(),
                        "citizenships",
                        List.of(citizenship),
                        "documentCode",
                        citizenship,
                        "protection",
                        "NONE"));
        person.put(
                "travelDocument",
                Map.of("kind", "PASSPORT", "number", document, "issuer", citizenship, "expiresOn", "2033-01-31"));
        return person;
    }
}
