package tn.marsa.matching.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** An officer finds a person of whom something is known, in any spelling, and never a list of many. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class SearchTests {

    private static final String SEARCH = """
            query($input: SearchInput!) {
              searchMigrants(input: $input) {
                __typename
                ... on PersonsFound { candidates {
                  pair identifier office { code } shown name nameArabic strength decision { same }
                  comparison { field agreement weight here there } } }
                ... on SearchTooBroad { add message }
                ... on FieldsRefused { problems { field code message } } } }""";

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Desk officer;
    private final Desk elsewhere;
    private final String tag = letters();
    private final String identifier;

    SearchTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        elsewhere = new Desk(callers.join(Role.OFFICER, "6101"));
        identifier = registered();
    }

    // Nobody else's in the tests: the date and the numbers are this one's alone.
    private String registered() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        person.put("names", Person.names("Ben Slimane", "Oualid", "بن سليمان", "وليد"));
        person.put("birth", Map.of("date", "1947-08-23", "country", "DZA", "place", "Annaba"));
        person.put(
                "nationality",
                Map.of("sex", "M", "citizenships", List.of("DZA"), "documentCode", "DZA", "protection", "NONE"));
        person.put(
                "travelDocument",
                Map.of("kind", "PASSPORT", "number", "D" + tag, "issuer", "DZA", "expiresOn", "2033-01-31"));
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        return Registered.identifier(officer, Desk.draft(supervisor.validate(officer.submitted(person))));
    }

    private static String letters() {
        return IntStream.range(0, 8)
                .mapToObj(i ->
                        Character.toString('A' + ThreadLocalRandom.current().nextInt(26)))
                .collect(Collectors.joining());
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of("Walid Benslimane", Map.of("birth", "1947")),
                Arguments.of("Benslimane Oualid", Map.of("birth", "1947-08-23")),
                Arguments.of("وليد بن سليمان", Map.of("birth", "1947")),
                Arguments.of("وليد", Map.of("birth", "1947-08-23")),
                Arguments.of("Bin Sulayman", Map.of("birth", "1948")),
                Arguments.of("Ben Slimane Walid", Map.of("nationality", "DZA")),
                Arguments.of("Walid Ben Slimane", Map.of("office", "1101")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void findsThePersonInAnySpellingAndOrder(String name, Map<String, Object> more) {
        Map<String, Object> known = new HashMap<>(more);
        known.put("name", name);

        assertThat(found(officer, known)).contains(identifier);
    }

    @Test
    void findsThePersonByTheDocumentAlone() {
        assertThat(found(officer, Map.of("documentNumber", "d" + tag))).containsExactly(identifier);
    }

    @Test
    void showsWhatAgreesAndHowStrongly() {
        GraphQlTester.Response answer = search(officer, Map.of("name", "Walid Benslimane", "birth", "1947-08-23"));

        answer.path("searchMigrants.candidates[0].identifier")
                .entity(String.class)
                .isEqualTo(identifier);
        answer.path("searchMigrants.candidates[0].name").entity(String.class).isEqualTo("Ben Slimane Oualid");
        answer.path("searchMigrants.candidates[0].comparison[2]").matchesJson("""
                {"field": "BIRTH_DATE", "agreement": "SAME", "here": null, "there": "1947-08-23"}""");
        answer.path("searchMigrants.candidates[0].comparison[6]").matchesJson("""
                {"field": "DOCUMENT", "agreement": "MISSING", "weight": 0}""");
    }

    @Test
    void masksWhatAnotherOfficeKeeps() {
        GraphQlTester.Response answer = search(elsewhere, Map.of("name", "Walid Benslimane", "birth", "1947"));

        answer.path("searchMigrants.candidates[0]").matchesJson("""
                {"identifier": "%s", "shown": false, "name": null, "nameArabic": null, "office": {"code": "1101"}}""".formatted(identifier));
        assertThat(answer.returnResponse().toMap().toString()).doesNotContain("Slimane", "سليمان");
    }

    static Stream<Map<String, Object>> broad() {
        return Stream.of(
                Map.of(),
                Map.of("name", "Mohamed"),
                Map.of("name", "محمد علي"),
                Map.of("nationality", "DZA"),
                Map.of("birth", "1947"),
                Map.of("office", "1101"));
    }

    @ParameterizedTest
    @MethodSource("broad")
    void asksForMoreInsteadOfListingMany(Map<String, Object> known) {
        GraphQlTester.Response answer = search(officer, known);

        answer.path("searchMigrants.__typename").entity(String.class).isEqualTo("SearchTooBroad");
        answer.path("searchMigrants.add")
                .entityList(String.class)
                .satisfies(add -> assertThat(add).isNotEmpty());
        answer.path("searchMigrants.message").hasValue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | المعطيات قليلة أو تنطبق على أشخاص كثيرين. أضف أحد هذه المعايير: الاسم، عدد وثيقة السفر، الهاتف.
            fr | On sait trop peu de la personne, ou trop de personnes sont possibles. Ajoutez un de ces critères : nom, numéro du document de voyage, téléphone.
            en | Too little is known of the person, or too many are meant. Add one of these: name, number of the travel document, phone.""")
    void saysWhichCriterionToAdd(String language, String message) {
        Desk speaking = new Desk(callers.join(Role.OFFICER, "1101").speaking(language));

        search(speaking, Map.of("birth", "1947"))
                .path("searchMigrants.message")
                .entity(String.class)
                .isEqualTo(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("name FORBIDDEN_CHARACTER", Map.of("name", "Walid 😀", "birth", "1947")),
                Arguments.of("name TOO_LONG", Map.of("name", "a".repeat(201), "birth", "1947")),
                Arguments.of("birth IN_THE_FUTURE", Map.of("name", "Walid", "birth", "2999")),
                Arguments.of("birth INVALID", Map.of("name", "Walid", "birth", "1700-02-01")),
                Arguments.of("documentNumber FORBIDDEN_CHARACTER", Map.of("documentNumber", "19/AF")),
                Arguments.of("phone INVALID", Map.of("phone", "123")),
                Arguments.of("address TOO_LONG", Map.of("address", "a".repeat(301))),
                Arguments.of("purpose INVALID", Map.of("purpose", "JUDICIAL_REQUISITION", "documentNumber", "A1")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotBeSearchedAndNamesTheField(String fault, Map<String, Object> known) {
        List<Desk.Problem> problems = search(officer, known)
                .path("searchMigrants.problems")
                .entityList(Desk.Problem.class)
                .get();

        assertThat(problems)
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly(fault);
    }

    @Test
    void takesANameOfManyPartsForWhatItIs() {
        search(officer, Map.of("name", "ab ".repeat(66), "birth", "1947"))
                .path("searchMigrants.__typename")
                .entity(String.class)
                .isEqualTo("PersonsFound");
    }

    @Test
    void standsInTheTrailByItsCriteriaAndNotByTheirValues() {
        ApiCallers.ApiCaller asking = callers.join(Role.OFFICER, "1101");

        search(new Desk(asking), Map.of("name", "Walid Benslimane", "birth", "1947-08-23"));

        List<String> rows = jdbc.sql("SELECT action, detail FROM trail WHERE staff_id = ? ORDER BY id")
                .param(asking.caller().staff().bytes())
                .query((row, index) -> row.getString("action") + " " + row.getString("detail"))
                .list();
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("SEARCH NAME BIRTH OPENED."));
        assertThat(rows).anySatisfy(row -> assertThat(row).isEqualTo("LOOK CANDIDATE"));
    }

    private static List<String> found(Desk desk, Map<String, Object> known) {
        return search(desk, known)
                .path("searchMigrants.candidates[*].identifier")
                .entityList(String.class)
                .get();
    }

    private static GraphQlTester.Response search(Desk desk, Map<String, Object> known) {
        Map<String, Object> input = new HashMap<>(known);
        input.putIfAbsent("purpose", "IDENTITY_CHECK");
        return desk.api().document(SEARCH).variable("input", input).execute();
    }
}
