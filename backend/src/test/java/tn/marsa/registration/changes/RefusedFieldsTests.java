package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Values that have their type's form and yet cannot be: each is a result that names its field, and nothing is saved. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class RefusedFieldsTests {

    private static final String FUTURE = "2999-01-01";

    private final Desk officer;
    private final Map<String, Map<String, Object>> person = Person.ivorian();
    private final Draft draft;

    RefusedFieldsTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        draft = officer.at(Stage.SITUATION, person);
    }

    static List<Arguments> faults() {
        return List.of(
                fault("reception.language UNKNOWN_CODE", "language", "QQQ"),
                fault("names.surname TOO_LONG", "surname", "K".repeat(151)),
                fault("names.otherNames.0 TOO_LONG", "otherNames", List.of("K".repeat(151))),
                fault("names.motherName TOO_LONG", "motherName", "K".repeat(151)),
                fault("birth.date IN_THE_FUTURE", "date", FUTURE),
                fault("birth.date IN_THE_FUTURE", "date", "2999"),
                fault("birth.date INVALID", "date", "1850"),
                fault("birth.country UNKNOWN_CODE", "country", "QQQ"),
                fault("nationality.citizenships.1 UNKNOWN_CODE", "citizenships", List.of("CIV", "QQQ")),
                fault("nationality.citizenships CONTRADICTION", "citizenships", List.of("CIV", "CIV")),
                fault("travelDocument.number TOO_LONG", "number", "A".repeat(21)),
                fault("travelDocument.number FORBIDDEN_CHARACTER", "number", "19/AF"),
                fault("travelDocument.issuer UNKNOWN_CODE", "issuer", "QQQ"),
                fault("travelDocument.issuedOn IN_THE_FUTURE", "issuedOn", FUTURE),
                fault("entry.date IN_THE_FUTURE", "date", FUTURE),
                fault("entry.date CONTRADICTION", "date", "1959-12-31"),
                fault("entry.crossing UNKNOWN_CODE", "crossing", "NOWHERE"),
                fault("residence.ground UNKNOWN_CODE", "ground", "HOLIDAYS"),
                fault("residence.intendedMonths INVALID", "intendedMonths", 601),
                fault("contact.governorate UNKNOWN_CODE", "governorate", "TN-99"),
                fault("contact.phone INVALID", "phone", "123"),
                fault("work.occupation UNKNOWN_CODE", "occupation", "ASTROLOGER"));
    }

    /** The one fault that such a value has in the group that the fault names. */
    private static Arguments fault(String expected, String field, Object value) {
        return Arguments.of(expected, expected.substring(0, expected.indexOf('.')), Map.of(field, value));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheFieldAndWhatIsWrongWithIt(String expected, String group, Map<String, Object> values) {
        assertThat(Desk.faults(officer.save(draft, Map.of(group, values)))).containsExactly(expected);
    }

    @Test
    void namesEveryFieldInTheOrderOfTheForm() {
        GraphQlTester.Response refused = officer.save(
                draft,
                Map.of(
                        "contact", Map.of("phone", "123", "governorate", "TN-99"),
                        "birth", Map.of("country", "QQQ", "date", FUTURE),
                        "names", Map.of("surnameArabic", "Koffi", "surname", "K".repeat(151)),
                        "reception", Map.of("language", "QQQ")));

        assertThat(Desk.faults(refused))
                .containsExactly(
                        "reception.language UNKNOWN_CODE",
                        "names.surname TOO_LONG",
                        "names.surnameArabic FORBIDDEN_CHARACTER",
                        "birth.date IN_THE_FUTURE",
                        "birth.country UNKNOWN_CODE",
                        "contact.governorate UNKNOWN_CODE",
                        "contact.phone INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, هذا التاريخ في المستقبل.",
        "fr, Cette date est dans le futur.",
        "en, This date lies in the future.",
        "de, Cette date est dans le futur."
    })
    void saysItInTheLanguageOfTheRequest(String language, String sentence) {
        assertThat(Desk.problems(officer.speaking(language).save(draft, Map.of("birth", Map.of("date", FUTURE)))))
                .extracting(Desk.Problem::message)
                .containsExactly(sentence);
    }

    @Test
    void savesNothingOfARefusedRequestAndKeepsWhatWasGoodBefore() {
        officer.save(
                draft,
                Map.of(
                        "names", Person.names("Changed", "Changed", "كوفي", "آية"),
                        "birth", Map.of("date", FUTURE)));

        GraphQlTester.Response kept = officer.read(draft, "version migrant { names { surname } birth { date } }");
        kept.path("registration.version").entity(Integer.class).isEqualTo(draft.version());
        kept.path("registration.migrant.names.surname").entity(String.class).isEqualTo("Koffi");
        kept.path("registration.migrant.birth.date")
                .entity(String.class)
                .isEqualTo(String.valueOf(person.getOrDefault("birth", Map.of()).get("date")));
    }

    @Test
    void refusesReceptionAtTheVeryStartAsWell() {
        GraphQlTester.Response refused = officer.mutate(
                "startRegistration",
                "StartRegistrationInput",
                Map.of(
                        "idempotencyKey",
                        "7d1c3a52-2f0e-4a57-9a5d-0c2f6f4d3b21",
                        "reception",
                        Map.of("language", "QQQ")));

        assertThat(Desk.faults(refused)).containsExactly("reception.language UNKNOWN_CODE");
    }
}
