package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.FieldGroup.BIRTH;
import static tn.marsa.migrant.fields.FieldGroup.CONTACT;
import static tn.marsa.migrant.fields.FieldGroup.DOCUMENTS;
import static tn.marsa.migrant.fields.FieldGroup.ENTRY;
import static tn.marsa.migrant.fields.FieldGroup.FAMILY;
import static tn.marsa.migrant.fields.FieldGroup.NAMES;
import static tn.marsa.migrant.fields.FieldGroup.NATIONALITY;
import static tn.marsa.migrant.fields.FieldGroup.RECEPTION;
import static tn.marsa.migrant.fields.FieldGroup.RESIDENCE;
import static tn.marsa.migrant.fields.FieldGroup.TRAVEL_DOCUMENT;
import static tn.marsa.migrant.fields.FieldGroup.WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tn.marsa.reference.AskedDocument;
import tn.marsa.reference.Names;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.PartialDate;

/** Persons who exist in tests alone, and the circumstances in which their fields are checked. */
final class Persons {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Persons() {}

    /** Everything that an Ivorian who came to work gives, right and complete. */
    static Fields worker() {
        return Fields.of(Map.ofEntries(
                Map.entry(RECEPTION, new Reception("A-017", new Code("FRA"), null, true)),
                Map.entry(NAMES, names("Koffi", "Aya Marie")),
                Map.entry(BIRTH, new Birth(PartialDate.parse("1994-05-17"), new CountryCode("CIV"), "Bouaké")),
                Map.entry(
                        NATIONALITY,
                        new Nationality(
                                Sex.F, List.of(new CountryCode("CIV")), new CountryCode("CIV"), ProtectionStatus.NONE)),
                Map.entry(TRAVEL_DOCUMENT, passport("19AF42K7")),
                Map.entry(ENTRY, entry("2026-10-02")),
                Map.entry(RESIDENCE, new Residence(new Code("SALARIED_WORK"), 24)),
                Map.entry(
                        CONTACT,
                        new Contact(
                                new GovernorateCode("TN-11"),
                                "12 rue des Orangers",
                                "+21620123456",
                                "aya@example.com")),
                Map.entry(FAMILY, new Family(new Code("SINGLE"), null, null, false)),
                Map.entry(WORK, new Work(new Code("5"), new Code("EMPLOYED"), new Code("5"), "Atelier du Lac")),
                Map.entry(
                        DOCUMENTS,
                        new Documents(List.of(new PresentedDocument(new Code("WORK_CONTRACT"), true, null))))));
    }

    /** Names in both scripts, the Arabic ones always the same. */
    static tn.marsa.migrant.fields.Names names(String surname, String givenNames) {
        return new tn.marsa.migrant.fields.Names(surname, givenNames, "كوفي", "آية ماري", false, List.of(), null);
    }

    static TravelDocument passport(String number) {
        return new TravelDocument(
                TravelDocumentKind.PASSPORT,
                number,
                new CountryCode("CIV"),
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2027, 2, 28),
                null);
    }

    static Entry entry(String date) {
        return new Entry(
                LocalDate.parse(date), new Code("AIR-TUN"), true, VisaKind.EXEMPT, null, new CountryCode("CIV"));
    }

    /** A new arrival; every code is known but {@code NOWHERE} and {@code XZY}, no guardian, one document asked for. */
    static Circumstances circumstances() {
        return circumstances(RegisteredAs.NEW);
    }

    static Circumstances circumstances(RegisteredAs registeredAs) {
        return new Circumstances(
                TODAY,
                registeredAs,
                (list, code) -> !List.of("NOWHERE", "XZY").contains(code.value()),
                identifier -> false,
                ground -> List.of(asked("WORK_CONTRACT")));
    }

    private static AskedDocument asked(String code) {
        return new AskedDocument(
                new Code(code), new Names("عقد", "Contrat", "Contract"), new Names("قانون", "Loi", "Law"), true);
    }
}
