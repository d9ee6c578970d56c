package tn.marsa.admin.registrations.review;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private final CodeLists lists;
    private final Locale language;

    /** Words of a language, the names of codes taken from the lists. */
    public Wording(CodeLists lists, Locale language) {
        this.lists = lists;
        this.language = language;
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
                coded("reception.language", CodeListName.LANGUAGE, reception.language()),
                Line.words("reception.interpreter", reception.interpreter()),
                answer("reception.noticeUnderstood", reception.noticeUnderstood()));
    }

    private List<Line> names(Names names) {
        return List.of(
                Line.words("names.surname", names.surname()),
                Line.words("names.givenNames", names.givenNames()),
                Line.words("names.surnameArabic", names.surnameArabic()),
                Line.words("names.givenNamesArabic", names.givenNamesArabic()),
                answer("names.singleName", names.singleName() ? Boolean.TRUE : null),
                Line.words(
                        "names.otherNames",
                        names.otherNames().isEmpty() ? null : String.join(" · ", names.otherNames())));
    }

    private List<Line> birth(Birth birth) {
        return List.of(
                Line.number(
                        "birth.date",
                        birth.date() == null ? null : Dates.partial(birth.date().toString())),
                coded("birth.country", CodeListName.COUNTRY, birth.country()),
                Line.words("birth.place", birth.place()));
    }

    private List<Line> nationality(Nationality nationality) {
        String citizenships = nationality.citizenships().stream()
                .map(code -> lists.name(CodeListName.COUNTRY, code, language))
                .collect(Collectors.joining(" · "));
        return List.of(
                named("nationality.sex", "registrations.sex.", nationality.sex()),
                Line.words("nationality.citizenships", citizenships.isEmpty() ? null : citizenships),
                Line.words("nationality.documentCode", authority(nationality.documentCode())),
                named("nationality.protection", "registrations.protection.", nationality.protection()));
    }

    private List<Line> travelDocument(TravelDocument document) {
        return List.of(
                named("travelDocument.kind", "registrations.travelDocument.", document.kind()),
                Line.number("travelDocument.number", document.number()),
                Line.words("travelDocument.issuer", authority(document.issuer())),
                day("travelDocument.issuedOn", document.issuedOn()),
                day("travelDocument.expiresOn", document.expiresOn()),
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
                day("entry.date", entry.date()),
                coded("entry.crossing", CodeListName.BORDER_CROSSING, entry.crossing()),
                answer("entry.stamped", entry.stamped()),
                coded("entry.previousCountry", CodeListName.COUNTRY, entry.previousCountry()),
                named("entry.visa", "registrations.visa.", entry.visa()),
                Line.number("entry.visaNumber", entry.visaNumber()));
    }

    private List<Line> residence(Residence residence) {
        return List.of(
                coded("residence.ground", CodeListName.GROUND_OF_STAY, residence.ground()),
                Line.number("residence.intendedMonths", residence.intendedMonths()));
    }

    private List<Line> contact(Contact contact) {
        return List.of(
                coded("contact.governorate", CodeListName.GOVERNORATE, contact.governorate()),
                Line.words("contact.address", contact.address()),
                Line.number("contact.phone", contact.phone()),
                Line.number("contact.email", contact.email()));
    }

    private List<Line> family(Family family) {
        return List.of(
                coded("family.maritalStatus", CodeListName.MARITAL_STATUS, family.maritalStatus()),
                Line.number("family.guardian", family.guardian()),
                named("family.guardianRelation", "registrations.guardian.", family.guardianRelation()),
                answer("family.unaccompanied", family.unaccompanied() ? Boolean.TRUE : null));
    }

    private List<Line> work(Work work) {
        return List.of(
                coded("work.education", CodeListName.EDUCATION, work.education()),
                coded("work.activity", CodeListName.ACTIVITY, work.activity()),
                coded("work.occupation", CodeListName.OCCUPATION, work.occupation()),
                Line.words("work.employerOrSchool", work.employerOrSchool()));
    }

    private Line document(PresentedDocument document) {
        String presence = I18NProvider.translate(
                language, document.presented() ? "registrations.presence.PRESENTED" : "registrations.presence.MISSING");
        String note = document.note();
        return Line.words("documents." + document.code(), note == null ? presence : presence + " · " + note);
    }

    private Line coded(String field, CodeListName list, @Nullable String code) {
        return Line.words(field, code == null ? null : lists.name(list, code, language));
    }

    private @Nullable String authority(@Nullable String code) {
        return code == null ? null : lists.authority(code, language);
    }

    private Line named(String field, String key, @Nullable Enum<?> value) {
        return Line.words(field, value == null ? null : I18NProvider.translate(language, key + value.name()));
    }

    private Line answer(String field, @Nullable Boolean answer) {
        String key = Boolean.TRUE.equals(answer) ? "registrations.answer.YES" : "registrations.answer.NO";
        return Line.words(field, answer == null ? null : I18NProvider.translate(language, key));
    }

    private static Line day(String field, @Nullable LocalDate date) {
        return Line.number(field, date == null ? null : Dates.day(date));
    }

    /** The label of a line: a document's is its name, any other's is that of its field. */
    public String label(Line line) {
        String field = line.field();
        return field.startsWith("documents.")
                ? lists.name(CodeListName.SUPPORTING_DOCUMENT, field.substring("documents.".length()), language)
                : I18NProvider.translate(language, "registrations.field." + field);
    }
}
