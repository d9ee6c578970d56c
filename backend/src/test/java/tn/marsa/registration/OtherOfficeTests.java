package tn.marsa.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.shared.Role;

/** What another office has under way looks exactly like what does not exist. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class OtherOfficeTests {

    private final JdbcClient jdbc;
    private final Desk officer;
    private final Desk elsewhere;
    private final Draft hidden;
    private final Draft absent;

    OtherOfficeTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        elsewhere = new Desk(callers.join(Role.SUPERVISOR, "6101"));
        hidden = officer.submitted(Person.ivorian());
        absent = new Draft(UUID.randomUUID().toString(), "", hidden.version(), "", "", List.of());
    }

    static List<Arguments> changes() {
        return List.of(
                Arguments.of("saveFields", "SaveFieldsInput", Map.of("contact", Map.of("phone", "20 123 456"))),
                Arguments.of("takeOver", "RegistrationChangeInput", Map.of()),
                Arguments.of("submitForValidation", "SubmitForValidationInput", Map.of("reading", "READ_ALOUD")),
                Arguments.of("returnForCorrection", "ReturnForCorrectionInput", Map.of("reason", "No reason")),
                Arguments.of("abandonRegistration", "AbandonRegistrationInput", Map.of("reason", "No reason")),
                Arguments.of("validateRegistration", "RegistrationChangeInput", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNotFoundByAnyChange(String mutation, String inputType, Map<String, Object> more) {
        GraphQlTester.Response ofHidden = elsewhere.change(hidden, mutation, inputType, more);
        GraphQlTester.Response ofAbsent = elsewhere.change(absent, mutation, inputType, more);

        assertThat(Refusal.in(ofHidden)).containsExactly(new Refusal("NOT_FOUND", "input.registrationId"));
        assertThat(wholly(ofHidden)).isEqualTo(wholly(ofAbsent));
    }

    @Test
    void isNotFoundByAQuery() {
        GraphQlTester.Response ofHidden = elsewhere.read(hidden, "number migrant { names { surname } }");
        GraphQlTester.Response ofAbsent = elsewhere.read(absent, "number migrant { names { surname } }");

        ofHidden.path("registration").valueIsNull();
        assertThat(wholly(ofHidden)).isEqualTo(wholly(ofAbsent));
    }

    @Test
    void leavesARowWhenAskedForWhetherItExistsOrNot() {
        int before = refusals();
        elsewhere.read(hidden, "number");
        elsewhere.read(absent, "number");

        assertThat(refusals()).isEqualTo(before + 2);
    }

    private int refusals() {
        return jdbc.sql("SELECT COUNT(*) FROM trail WHERE action = 'REFUSAL' AND office_code = '6101'"
                        + " AND detail = 'NOT_FOUND Query.registration'")
                .query(Integer.class)
                .single();
    }

    @Test
    void isNotFoundUnderWhatIsNoIdEither() {
        Draft nonsense = new Draft("' OR 1=1 --", "", 0, "", "", List.of());

        elsewhere.read(nonsense, "number").path("registration").valueIsNull();
        assertThat(Refusal.in(elsewhere.takeOver(nonsense)))
                .containsExactly(new Refusal("NOT_FOUND", "input.registrationId"));
    }

    @Test
    void staysAsItWas() {
        officer.read(hidden, "version state")
                .path("registration")
                .matchesJsonStrictly("{\"version\": %d, \"state\": \"SUBMITTED\"}".formatted(hidden.version()));
    }

    private static Map<String, Object> wholly(GraphQlTester.Response response) {
        Refusal.in(response);
        return new LinkedHashMap<>(response.returnResponse().toMap());
    }
}
