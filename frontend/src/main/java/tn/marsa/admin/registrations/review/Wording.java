package tn.marsa.admin.registrations.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.person.Birth;
import tn.marsa.admin.registrations.person.Contact;
import tn.marsa.admin.registrations.person.Entry;
import tn.marsa.admin.registrations.person.Family;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.registrations.person.Nationality;
import tn.marsa.admin.registrations.person.OldNumbers;
import tn.marsa.admin.registrations.person.Residence;
import tn.marsa.admin.registrations.person.TravelDocument;
import tn.marsa.admin.registrations.person.Work;
import tn.marsa.admin.registrations.procedure.PresentedDocument;
import tn.marsa.admin.registrations.procedure.Reception;
import tn.marsa.admin.shell.Dates;

/** Puts groups of fields into the words of one language, field by field in the order of the form. */
public final class Wording {

    private final FieldWords words;

    /** Words of a language, the names of codes taken from the lists. */
    public Wording(CodeLists lists, Locale language) {
        this.words = new FieldWords(lists, language);
    }

    /**
     * The lines of a group.
     *
     * @param group a record of one of the groups of fields, or a list of {@link PresentedDocument}
     * @throws IllegalArgumentException if it is neither
     */
    public List<Line> lines(Object group) {
        return switch (group) {
            case Reception reception -> reception(reception);
            case Names names -> names(names);
            case Birth birth -> birth(birth);
            case Nationality nationality -> nationality(nationality);
            case TravelDocument document -> travelDocument(document);
            case OldNumbers numbers -> oldNumbers(numbers);
            case Entry entry -> entry(entry);
            case Residence residence -> residence(residence);
            case Contact contact -> contact(contact);
            case Family family -> family(family);
            case Work work -> work(work);
            case List<?> documents ->
                documents.stream()
                        .map(PresentedDocument.class::cast)
                        .map(this::document)
                        .toList();
            default -> throw new IllegalArgumentException("no group of fields");
        };
    }

    private List<Line> reception(Reception reception) {
        return List.of(
                Line.number("reception.ticket", reception.ticket()),
                words.coded("reception.language", CodeListName.LANGUAGE, reception.language()),
                Line.words("reception.interpreter", reception.interpreter()),
                words.answer("reception.noticeUnderstood", reception.noticeUnderstood()));
    }

    private List<Line> names(Names names) {
        return List.of(
                Line.words("names.surname", names.surname()),
                Line.words("names.givenNames", names.givenNames()),
                Line.words("names.surnameArabic", names.surnameArabic()),
                Line.words("names.givenNamesArabic", names.givenNamesArabic()),
                words.answer("names.singleName", names.singleName() ? Boolean.TRUE : null),
                Line.words(
                        "names.otherNames",
                        names.otherNames().isEmpty() ? null : String.join(" · ", names.otherNames())),
                Line.words("names.motherName", names.motherName()));
    }

    private List<Line> birth(Birth birth) {
        return List.of(
                Line.number(
                        "birth.date",
                        birth.date() == null ? null : Dates.partial(birth.date().toString())),
                words.coded("birth.country", CodeListName.COUNTRY, birth.country()),
                Line.words("birth.place", birth.place()));
    }

    private List<Line> nationality(Nationality nationality) {
        String citizenships = nationality.citizenships().stream()
                .map(code -> words.name(CodeListName.COUNTRY, code))
                .collect(Collectors.joining(" · "));
        return List.of(
                words.named("nationality.sex", "registrations.sex.", nationality.sex()),
                Line.words("nationality.citizenships", citizenships.isEmpty() ? null : citizenships),
                Line.words("nationality.documentCode", words.authority(nationality.documentCode())),
                words.named("nationality.protection", "registrations.protection.", nationality.protection()));
    }

    private List<Line> travelDocument(TravelDocument document) {
        return List.of(
                words.named("travelDocument.kind", "registrations.travelDocument.", document.kind()),
                Line.number("travelDocument.number", document.number()),
                Line.words("travelDocument.issuer", words.authority(document.issuer())),
                Line.day("travelDocument.issuedOn", document.issuedOn()),
                Line.day("travelDocument.expiresOn", document.expiresOn()),
                Line.words("travelDocument.absence", document.absence()));
    }

    private List<Line> oldNumbers(OldNumbers numbers) {
        return List.of(
                Line.number("oldNumbers.card", numbers.card()),
                Line.number("oldNumbers.receipt", numbers.receipt()),
                Line.number("oldNumbers.file", numbers.file()));
    }

    private List<Line> entry(Entry entry) {
        return List.of(
                Line.day("entry.date", entry.date()),
                words.coded("entry.crossing", CodeListName.BORDER_CROSSING, entry.crossing()),
                words.answer("entry.stamped", entry.stamped()),
                words.coded("entry.previousCountry", CodeListName.COUNTRY, entry.previousCountry()),
                words.named("entry.visa", "registrations.visa.", entry.visa()),
                Line.number("entry.visaNumber", entry.visaNumber()));
    }

    private List<Line> residence(Residence residence) {
        return List.of(
                words.coded("residence.ground", CodeListName.GROUND_OF_STAY, residence.ground()),
                Line.number("residence.intendedMonths", residence.intendedMonths()));
    }

    private List<Line> contact(Contact contact) {
        return List.of(
                words.coded("contact.governorate", CodeListName.GOVERNORATE, contact.governorate()),
                Line.words("contact.address", contact.address()),
                Line.number("contact.phone", contact.phone()),
                Line.number("contact.email", contact.email()));
    }

    private List<Line> family(Family family) {
        return List.of(
                words.coded("family.maritalStatus", CodeListName.MARITAL_STATUS, family.maritalStatus()),
                Line.number("family.guardian", family.guardian()),
                words.named("family.guardianRelation", "registrations.guardian.", family.guardianRelation()),
                words.answer("family.unaccompanied", family.unaccompanied() ? Boolean.TRUE : null));
    }

    private List<Line> work(Work work) {
        return List.of(
                words.coded("work.education", CodeListName.EDUCATION, work.education()),
                words.coded("work.activity", CodeListName.ACTIVITY, work.activity()),
                words.coded("work.occupation", CodeListName.OCCUPATION, work.occupation()),
                Line.words("work.employerOrSchool", work.employerOrSchool()));
    }

    private Line document(PresentedDocument document) {
        String presence = words.text(
                document.presented() ? "registrations.presence.PRESENTED" : "registrations.presence.MISSING");
        String note = document.note();
        return Line.words("documents." + document.code(), note == null ? presence : presence + " · " + note);
    }

    /** The label of a line: a document's is its name, any other's is that of its field. */
    public String label(Line line) {
        String field = line.field();
        return field.startsWith("documents.")
                ? words.name(CodeListName.SUPPORTING_DOCUMENT, field.substring("documents.".length()))
                : words.text("registrations.field." + field);
    }
}
