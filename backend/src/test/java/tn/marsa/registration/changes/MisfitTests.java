package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Values that have not even the form of their type: errors before anything runs, each with its field. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class MisfitTests {

    private final Desk officer;
    private final Draft draft;

    MisfitTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        draft = officer.at(Stage.SITUATION, Person.ivorian());
    }

    static List<Arguments> misfits() {
        return List.of(
                Arguments.of("birth", "date", "1990-02-30"),
                Arguments.of("birth", "date", "1990-13"),
                Arguments.of("birth", "date", "1990-00"),
                Arguments.of("birth", "date", "17/05/1994"),
                Arguments.of("birth", "country", "Côte d’Ivoire"),
                Arguments.of("nationality", "sex", "FEMALE"),
                Arguments.of("travelDocument", "expiresOn", "2023-02-29"),
                Arguments.of("entry", "date", "1994"),
                Arguments.of("entry", "crossing", "air tun"),
                Arguments.of("residence", "intendedMonths", "many"),
                Arguments.of("contact", "governorate", "Tunis"),
                Arguments.of("family", "guardian", "123456789093"),
                Arguments.of("family", "unaccompanied", "perhaps"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void isAnErrorThatNamesItsField(String group, String field, Object value) {
        GraphQlTester.Response refused = officer.save(draft, Map.of(group, Map.of(field, value)));

        assertThat(Refusal.in(refused)).containsExactly(new Refusal("INVALID_VALUE", "input." + group + "." + field));
    }

    @Test
    void isAlsoWhatIsNeededAndLeftOut() {
        GraphQlTester.Response refused = officer.change(
                draft, "abandonRegistration", "AbandonRegistrationInput", Collections.singletonMap("reason", null));

        assertThat(Refusal.in(refused)).containsExactly(new Refusal("INVALID_VALUE", "input.reason"));
    }

    @Test
    void isAlsoAFieldThatTheContractDoesNotHave() {
        GraphQlTester.Response refused = officer.save(draft, Map.of("birth", Map.of("town", "Bouaké")));

        assertThat(Refusal.in(refused)).containsExactly(new Refusal("INVALID_VALUE", "input.birth.town"));
    }

    @Test
    void isReportedWithAllTheOthersInTheOrderOfTheForm() {
        GraphQlTester.Response refused = officer.save(
                draft,
                Map.of(
                        "family", Map.of("guardian", "123456789093"),
                        "entry", Map.of("date", "2026-09-31"),
                        "nationality", Map.of("citizenships", List.of("CIV", "Mali")),
                        "birth", Map.of("date", "1990-02-30", "country", "ci")));

        assertThat(Refusal.in(refused))
                .extracting(Refusal::field)
                .containsExactly(
                        "input.birth.date",
                        "input.birth.country",
                        "input.nationality.citizenships.1",
                        "input.entry.date",
                        "input.family.guardian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | هذا التاريخ غير موجود. أدخل السنة، أو السنة والشهر، أو التاريخ كاملا.",
                "fr | Cette date n’existe pas. Donnez une année, une année et un mois, ou une date complète.",
                "en | This date cannot exist. Give a year, a year and a month, or a full date."
            })
    void isExplainedInTheLanguageOfTheRequest(String language, String sentence) {
        officer.speaking(language)
                .save(draft, Map.of("birth", Map.of("date", "1990-02-30")))
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().returns(sentence, error -> error.getMessage()));
    }

    @Test
    void isReportedInTheSameWayWhereItIsWrittenIntoTheDocument() {
        GraphQlTester.Response refused = officer.api()
                .document("""
                        mutation { saveFields(input: {registrationId: "%s", version: %d,
                            idempotencyKey: "0d3f1d1e-6f3b-4d43-9a52-1f0f5a9f3c11",
                            birth: {date: "1990-02-30", place: "Zzyzx"}}) { __typename } }""".formatted(draft.id(), draft.version()))
                .execute();

        assertThat(Refusal.in(refused)).containsExactly(new Refusal("INVALID_VALUE", "input.birth.date"));
        assertThat(refused.returnResponse().toMap().toString()).doesNotContain("Zzyzx", "1990-02-30");
    }

    @Test
    void isNotRepeatedInTheAnswer() {
        officer.save(draft, Map.of("birth", Map.of("date", "Zzyzx")))
                .errors()
                .satisfy(errors -> assertThat(errors.toString()).doesNotContain("Zzyzx"));
    }

    @Test
    void leavesTheRegistrationAsItWas() {
        officer.save(draft, Map.of("names", Map.of("surname", "Changed"), "birth", Map.of("date", "1990-02-30")));

        GraphQlTester.Response kept = officer.read(draft, "version migrant { names { surname } }");
        kept.path("registration.version").entity(Integer.class).isEqualTo(draft.version());
        kept.path("registration.migrant.names.surname").entity(String.class).isEqualTo("Koffi");
    }
}
