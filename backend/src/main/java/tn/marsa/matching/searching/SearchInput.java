package tn.marsa.matching.searching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DocumentNumber;
import tn.marsa.matching.person.PersonName;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Searched;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PartialDate;
import tn.marsa.shared.Purpose;

/** The SDL's input of the same name; each criterion is null if it is not known. */
record SearchInput(
        Purpose purpose,
        @Nullable String name,
        @Nullable PartialDate birth,
        @Nullable CountryCode nationality,
        @Nullable String documentNumber,
        @Nullable CountryCode documentIssuer,
        @Nullable String phone,
        @Nullable String address,
        @Nullable OfficeCode office) {

    private static final int LONGEST_NAME = 200;

    /** What is wrong with it, in the order of the form. */
    List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (purpose == Purpose.JUDICIAL_REQUISITION) {
            // A requisition names the person: the file is opened by it, and nobody is searched for.
            problems.add(new FieldProblem("purpose", FieldProblem.Code.INVALID, List.of()));
        }
        Searched.name("name", name, LONGEST_NAME).ifPresent(problems::add);
        Searched.birth("birth", birth, today).ifPresent(problems::add);
        Searched.documentNumber("documentNumber", documentNumber).ifPresent(problems::add);
        Searched.phone("phone", phone).ifPresent(problems::add);
        Searched.address("address", address).ifPresent(problems::add);
        return problems;
    }

    /** What it says of the person searched for. */
    Description description() {
        String typed = Searched.tidy(name);
        TravelDocument document = new TravelDocument(null, documentNumber, null, null, null, null);
        Contact contact = new Contact(null, address, phone, null);
        return new Description(
                typed == null ? List.of() : List.of(PersonName.whole(typed)),
                null,
                birth,
                null,
                null,
                nationality == null ? List.of() : List.of(nationality),
                document.number() == null ? null : new DocumentNumber(document.number(), documentIssuer),
                contact.phone(),
                contact.address(),
                office);
    }

    /** The names of what is known, as the trail has them. */
    String criteria() {
        List<String> known = new ArrayList<>();
        Description description = description();
        add(known, "name", description.names().isEmpty() ? null : name);
        add(known, "birth", birth);
        add(known, "nationality", nationality);
        add(known, "document", description.document());
        add(known, "phone", description.phone());
        add(known, "address", description.address());
        add(known, "office", office);
        return String.join(" ", known).toUpperCase(Locale.ROOT);
    }

    private static void add(List<String> known, String criterion, @Nullable Object value) {
        if (Objects.nonNull(value)) {
            known.add(criterion);
        }
    }

    /** Says nothing: what was typed is personal. */
    @Override
    public String toString() {
        return "SearchInput";
    }
}
