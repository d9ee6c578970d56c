package tn.marsa.registration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/**
 * A person of whom every text is made up and occurs nowhere else: registered through the API with a correction and a few slips on
 * the way, validated, and looked up from another office.
 */
public final class PlantedPerson {

    /** Nobody else's in the tests. Its year is kept in clear, its day is not. */
    public static final String BIRTH_DATE = "1931-07-19";

    private static final String LOOK = """
            query($identifier: UniqueIdentifier!, $reason: String!, $requisition: String!) {
              migrant(
                  identifier: $identifier, purpose: JUDICIAL_REQUISITION, reason: $reason, requisition: $requisition) {
                ... on Migrant { names { surname } travelDocument { number } contact { address phone } } } }""";

    private static final String REVEAL = """
            query($identifier: UniqueIdentifier!) {
              revealField(identifier: $identifier, field: PHONE) { ... on RevealedValue { value } } }""";

    // All Latin texts hold the one, all Arabic ones the other; Q without U, so that nothing holds it by chance.
    private final String latin = "ZQX" + letters('A', 26, 9);
    private final String arabic = letters('ب', 8, 12);
    private final String phone = "2" + letters('0', 10, 7);
    private final Desk officer;
    private final Desk supervisor;
    private final HttpGraphQlTester elsewhere;
    private final Draft validated;

    private PlantedPerson(Desk officer, Desk supervisor, HttpGraphQlTester elsewhere) {
        this.officer = officer;
        this.supervisor = supervisor;
        this.elsewhere = elsewhere;
        this.validated = register();
        lookUp();
    }

    /** A person whom new staff have registered. */
    public static PlantedPerson registered(ApiCallers callers) {
        return registered(
                new Desk(callers.join(Role.OFFICER, "1101")),
                new Desk(callers.join(Role.SUPERVISOR, "1101")),
                callers.join(Role.OFFICER, "6101").api());
    }

    /** A person whom two people of one office have registered, and somebody of another has looked up. */
    public static PlantedPerson registered(Desk officer, Desk supervisor, HttpGraphQlTester elsewhere) {
        return new PlantedPerson(officer, supervisor, elsewhere);
    }

    private static String letters(char first, int of, int length) {
        return IntStream.range(0, length)
                .mapToObj(i ->
                        Character.toString(first + ThreadLocalRandom.current().nextInt(of)))
                .collect(Collectors.joining());
    }

    private Draft register() {
        slip();
        Map<String, Map<String, Object>> person = person();
        Draft begun = officer.start(Map.of("registeredAs", "EXISTING"));
        Draft check = officer.bring(begun, Stage.DUPLICATE_CHECK, person);
        // Of all that was planted the birth date and some letters are the same.
        officer.tellApart(check);
        Draft finished = documents(officer.bring(check, Stage.DUPLICATE_CHECK, Stage.DOCUMENTS, person));
        officer.tellApart(finished);
        Draft returned = Desk.draft(supervisor.giveBack(officer.submit(finished), "Ask " + latin + " again"));
        return Desk.draft(supervisor.validate(officer.submit(returned)));
    }

    /** What is refused leaves no more behind than what is kept. */
    private void slip() {
        Draft draft = officer.at(Stage.IDENTITY, person());
        officer.save(draft, Map.of("names", Map.of("surname", latin.repeat(20))));
        officer.save(draft, Map.of("birth", Map.of("date", latin)));
        officer.api()
                .document("{ migrant(identifier: \"%s\") { __typename } }".formatted(latin))
                .execute();
        officer.abandon(draft, latin + " went home");
    }

    private Map<String, Map<String, Object>> person() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        person.put("reception", with(person, "reception", "ticket", latin, "interpreter", "Awa " + latin));
        person.put("names", Person.names(latin, "Aya " + latin, arabic, "آية " + arabic));
        person.put("birth", with(person, "birth", "date", BIRTH_DATE, "place", latin));
        person.put("travelDocument", with(person, "travelDocument", "number", latin));
        person.put("oldNumbers", Map.of("card", latin, "receipt", "R" + latin, "file", "F" + latin));
        person.put("entry", with(person, "entry", "visa", "LONG_STAY", "visaNumber", latin));
        person.put(
                "contact",
                Map.of(
                        "governorate",
                        "TN-11",
                        "address",
                        "12 rue " + latin,
                        "phone",
                        phone,
                        "email",
                        latin + "@example.com"));
        person.put("work", with(person, "work", "employerOrSchool", "Atelier " + latin));
        return person;
    }

    private static Map<String, Object> with(
            Map<String, Map<String, Object>> person, String group, String... fieldsAndValues) {
        Map<String, Object> values = new HashMap<>(person.getOrDefault(group, Map.of()));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return values;
    }

    private Draft documents(Draft draft) {
        List<Map<String, Object>> missing = officer.documentsAskedFor(draft).stream()
                .map(code -> Map.<String, Object>of("code", code, "presented", false, "note", "Lost by " + latin))
                .toList();
        return Desk.draft(officer.save(draft, new LinkedHashMap<>(Map.of("documents", missing, "leaveStage", true))));
    }

    private void lookUp() {
        elsewhere
                .document(LOOK)
                .variable("identifier", identifier())
                .variable("reason", "Came as " + latin + " " + arabic)
                .variable("requisition", "Against " + latin)
                .execute()
                .path("migrant.names.surname")
                .entity(String.class)
                .isEqualTo(latin);
        elsewhere
                .document(REVEAL)
                .variable("identifier", identifier())
                .execute()
                .path("revealField.value")
                .entity(String.class)
                .isEqualTo(phone);
    }

    /** What must be nowhere in clear. */
    public List<String> canaries() {
        return List.of(latin, arabic, phone);
    }

    public String identifier() {
        return Registered.identifier(officer, validated);
    }

    /** The id of the registration. */
    public String registrationId() {
        return validated.id();
    }

    /** What is kept in clear. */
    public String registrationNumber() {
        return validated.number();
    }
}
