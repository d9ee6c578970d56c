package tn.marsa.access.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.access.Staff;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** An inspector is one as long as a mandate lasts, which administrators record. */
@MarsaTest
class MandateTests {

    private static final String RECORD = """
            mutation Record($input: RecordMandateInput!) {
              recordMandate(input: $input) { id mandates { number from until inForce } }
            }""";

    private final ApiCallers callers;
    private final Staff staff;
    private final JdbcClient jdbc;
    private final ApiCaller administrator;
    private final ApiCaller inspector;

    MandateTests(@Autowired ApiCallers callers, @Autowired Staff staff, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.staff = staff;
        this.jdbc = jdbc;
        administrator = callers.join(Role.ADMINISTRATOR);
        inspector = callers.join(Role.INSPECTOR);
    }

    @ParameterizedTest
    @CsvSource({"-30, -2", "2, 30"})
    void isNobodyOutsideTheDaysOfTheMandate(int from, int until) {
        ApiCaller inspector = callers.inspecting(from, until);

        assertThat(staff.find(inspector.caller().staff())).isEmpty();
        assertThatThrownBy(
                        () -> inspector.api().document("{ me { displayName } }").execute())
                .hasMessageContaining("401");
    }

    @Test
    void isAnInspectorWithinThem() {
        ApiCaller inspector = callers.inspecting(-2, 2);

        assertThat(staff.find(inspector.caller().staff()))
                .hasValueSatisfying(found -> assertThat(found.roles()).containsExactly(Role.INSPECTOR));
    }

    @Test
    void isOneAgainByAnotherMandate() {
        ApiCaller inspector = callers.inspecting(-30, -2);
        record(UUID.randomUUID(), inspector.caller().staff(), "7/2026", 0, 30)
                .path("recordMandate.mandates[0].inForce")
                .entity(Boolean.class)
                .isEqualTo(true);

        assertThat(staff.find(inspector.caller().staff())).isPresent();
    }

    @Test
    void isNobodyOnceTheMandateIsEndedEarly() {
        ApiCaller inspector = callers.inspecting(-2, 30);
        String mandate = mandateOf(inspector.caller().staff());

        end(mandate)
                .path("endMandate.mandates[0].inForce")
                .entity(Boolean.class)
                .isEqualTo(false);
        end(mandate).path("endMandate.mandates[0].endedAt").hasValue();

        assertThat(staff.find(inspector.caller().staff())).isEmpty();
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ?")
                        .param(administrator.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("MANDATE ENDED STAFF." + inspector.caller().staff());
    }

    @Test
    void leavesAMandateThatIsOverAsItIs() {
        ApiCaller inspector = callers.inspecting(-30, -2);

        end(mandateOf(inspector.caller().staff()))
                .path("endMandate.mandates[0].endedAt")
                .valueIsNull();
    }

    @Test
    void endsNoMandateThatNobodyKnows() {
        refused(end(UUID.randomUUID().toString()), "NOT_FOUND", "mandate");
    }

    private GraphQlTester.Response end(String mandate) {
        return administrator
                .api()
                .document(
                        "mutation { endMandate(mandate: \"%s\") { mandates { inForce endedAt } } }".formatted(mandate))
                .execute();
    }

    private String mandateOf(StaffId inspector) {
        return administrator
                .api()
                .document("{ inspectors { id mandates { id } } }")
                .execute()
                .path("inspectors[?(@.id == '%s')].mandates[0].id".formatted(inspector))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    @Test
    void recordsARepeatedRequestOnceAndTellsTheTrail() {
        UUID key = UUID.randomUUID();
        record(key, inspector.caller().staff(), "8/2026", 1, 30);
        record(key, inspector.caller().staff(), "8/2026", 1, 30)
                .path("recordMandate.mandates[?(@.number == '8/2026')]")
                .entityList(Map.class)
                .hasSize(1);

        assertThat(jdbc.sql("SELECT CONCAT(action, ' ', detail) FROM trail WHERE staff_id = ?")
                        .param(administrator.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("ADMINISTRATION MANDATE STAFF." + inspector.caller().staff());
    }

    @Test
    void refusesAKeyThatWasUsedForAnother() {
        UUID key = UUID.randomUUID();
        record(key, inspector.caller().staff(), "8/2026", 1, 30);

        refused(
                record(key, inspector.caller().staff(), "9/2026", 1, 30),
                "IDEMPOTENCY_KEY_REUSED",
                "input.idempotencyKey");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 1, 30, number",
        "'No; DROP', 1, 30, number",
        "1/2026, 30, 1, until",
        "1/2026, -30, -2, until",
        "1/2026, 0, 1000, until"
    })
    void refusesAMandateThatCannotBe(String number, int from, int until, String field) {
        refused(
                record(UUID.randomUUID(), inspector.caller().staff(), number, from, until),
                "INVALID_VALUE",
                "input." + field);
    }

    @Test
    void refusesSomebodyWhoDoesNotInspect() {
        refused(
                record(UUID.randomUUID(), administrator.caller().staff(), "1/2026", 0, 30),
                "INVALID_VALUE",
                "input.inspector");
    }

    private GraphQlTester.Response record(UUID key, StaffId whose, String number, int from, int until) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return administrator
                .api()
                .document(RECORD)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                key,
                                "inspector",
                                whose.toString(),
                                "number",
                                number,
                                "from",
                                today.plusDays(from).toString(),
                                "until",
                                today.plusDays(until).toString()))
                .execute();
    }

    private static void refused(GraphQlTester.Response answer, String code, String field) {
        answer.errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", code)
                                .containsEntry("field", field)));
    }
}
