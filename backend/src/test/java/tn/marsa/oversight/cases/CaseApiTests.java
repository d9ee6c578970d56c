package tn.marsa.oversight.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** A case goes from whoever oversees the register to a supervisor and back; every step is told. */
@MarsaTest
class CaseApiTests {

    private static final String CASE = """
            id version rule state measure threshold about { displayName } office { code } assignee { displayName }
            explanation finding conclusion steps { state by { displayName } }""";
    private static final String RESULT = """
            { __typename
              ... on CaseSaved { oversightCase { %1$s } }
              ... on CaseChanged { oversightCase { %1$s } }
              ... on CaseStepRefused { code message oversightCase { version } } }""".formatted(CASE);

    private final ApiCallers callers;
    private final Committed committed;
    private final JdbcClient jdbc;
    private final ApiCaller auditor;
    private final ApiCaller officer;
    private final ApiCaller head;
    private final CaseId id = CaseId.next();

    CaseApiTests(@Autowired ApiCallers callers, @Autowired Committed committed, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.committed = committed;
        this.jdbc = jdbc;
        auditor = callers.join(Role.AUDITOR);
        officer = callers.join(Role.OFFICER, "2101");
        head = callers.join(Role.SUPERVISOR, "2101");
    }

    @BeforeEach
    void raise() {
        raise(id, officer);
    }

    private void raise(CaseId id, ApiCaller about) {
        committed.update("""
                INSERT INTO oversight_case
                    (id, version, rule, about, office_code, hour, measure, threshold, raised_at, state)
                VALUES (?, 0, 'MANY_FILES', ?, '2101', UTC_TIMESTAMP(6), 400, 60, UTC_TIMESTAMP(6), 'OPEN')""", id.bytes(), about.caller().staff().bytes());
    }

    @Test
    void isAssignedExplainedAndClosed() {
        saved(assign(UUID.randomUUID(), 0, head), "assignCase");
        saved(explain(head, 1, "A delegation of 400 came that day"), "explainCase");
        GraphQlTester.Response closed = close(2, "MISUSE");
        saved(closed, "closeCase");

        closed.path("closeCase.oversightCase.explanation")
                .entity(String.class)
                .isEqualTo("A delegation of 400 came that day");
        closed.path("closeCase.oversightCase.conclusion").entity(String.class).isEqualTo("As found");
        closed.path("closeCase.oversightCase.finding").entity(String.class).isEqualTo("MISUSE");
        closed.path("closeCase.oversightCase.steps[*].state")
                .entityList(String.class)
                .containsExactly("ASSIGNED", "EXPLAINED", "CLOSED");
    }

    @Test
    void tellsTheTrailOfEachStep() {
        assign(UUID.randomUUID(), 0, head);
        explain(head, 1, "It was so");
        close(2, "JUSTIFIED");

        assertThat(jdbc.sql(
                                "SELECT detail FROM trail WHERE action = 'ADMINISTRATION' AND detail LIKE :of ORDER BY at, id")
                        .param("of", "CASE." + id + "%")
                        .query(String.class)
                        .list())
                .extracting(detail -> detail.replaceAll("\\S+ (\\S+) .*", "$1"))
                .containsExactly("ASSIGN", "EXPLAIN", "CLOSE");
    }

    @Test
    void keepsWhatWasWrittenSealed() {
        assign(UUID.randomUUID(), 0, head);
        explain(head, 1, "CANARY of an explanation");

        assertThat(jdbc.sql("SELECT content FROM oversight_case_text WHERE case_id = ?")
                        .param(id.bytes())
                        .query(byte[].class)
                        .single())
                .asString(ISO_8859_1)
                .doesNotContain("CANARY");
    }

    @Test
    void makesARepeatedRequestOnce() {
        UUID key = UUID.randomUUID();
        saved(assign(key, 0, head), "assignCase");
        GraphQlTester.Response again = assign(key, 0, head);

        saved(again, "assignCase");
        again.path("assignCase.oversightCase.version").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        UUID key = UUID.randomUUID();
        assign(key, 0, head);
        assign(key, 1, callers.join(Role.SUPERVISOR, "2101"))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error ->
                                assertThat(error.getExtensions()).containsEntry("code", "IDEMPOTENCY_KEY_REUSED")));
    }

    @Test
    void saysWhenSomebodyWasFaster() {
        assign(UUID.randomUUID(), 0, head);

        assign(UUID.randomUUID(), 0, head)
                .path("assignCase.__typename")
                .entity(String.class)
                .isEqualTo("CaseChanged");
    }

    @Test
    void goesToNoSupervisorOfAnotherOfficeWhereTheirsHasOne() {
        GraphQlTester.Response refused = assign(UUID.randomUUID(), 0, callers.join(Role.SUPERVISOR, "6101"));

        refused.path("assignCase.code").entity(String.class).isEqualTo("NOT_ASSIGNABLE");
        refused.path("assignCase.message").entity(String.class).matches(text -> !text.isBlank());
    }

    @Test
    void goesNeverToThePersonItIsAbout() {
        CaseId own = CaseId.next();
        raise(own, head);

        assertThat(explainers(own)).doesNotContain(head.caller().staff().toString());
        assign(own, UUID.randomUUID(), 0, head)
                .path("assignCase.code")
                .entity(String.class)
                .isEqualTo("NOT_ASSIGNABLE");
    }

    @Test
    void isClosedByNobodyBeforeItIsExplained() {
        assign(UUID.randomUUID(), 0, head);

        close(1, "JUSTIFIED").path("closeCase.code").entity(String.class).isEqualTo("NOT_TO_CLOSE");
    }

    @Test
    void isThereForTheSupervisorWhoWasAskedAlone() {
        ApiCaller other = callers.join(Role.SUPERVISOR, "2101");
        assertThat(listed(head)).isEmpty();
        assign(UUID.randomUUID(), 0, head);

        assertThat(listed(head)).containsExactly(id.toString());
        assertThat(listed(other)).isEmpty();
        head.api()
                .document("{ casesToExplain }")
                .execute()
                .path("casesToExplain")
                .entity(Integer.class)
                .isEqualTo(1);
        explain(other, 1, "Not mine")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
    }

    @Test
    void showsAnInspectorAllAndLetsHimChangeNothing() {
        ApiCaller inspector = callers.join(Role.INSPECTOR);

        assertThat(listed(inspector)).contains(id.toString());
        assign(inspector, id, UUID.randomUUID(), 0, head)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "ADMINISTRATOR", "OBSERVATORY", "VERIFIER"})
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document("{ cases { edges { cursor } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    @Test
    void refusesAnExplanationThatIsNone() {
        assign(UUID.randomUUID(), 0, head);

        explain(head, 1, "  ")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "INVALID_VALUE")
                                .containsEntry("field", "input.text")));
    }

    private GraphQlTester.Response assign(UUID key, int version, ApiCaller supervisor) {
        return assign(id, key, version, supervisor);
    }

    private GraphQlTester.Response assign(CaseId which, UUID key, int version, ApiCaller supervisor) {
        return assign(auditor, which, key, version, supervisor);
    }

    private static GraphQlTester.Response assign(
            ApiCaller who, CaseId which, UUID key, int version, ApiCaller supervisor) {
        return step(
                who,
                "assignCase",
                "AssignCaseInput",
                Map.of(
                        "idempotencyKey",
                        key,
                        "caseId",
                        which.toString(),
                        "version",
                        version,
                        "supervisor",
                        supervisor.caller().staff().toString()));
    }

    private GraphQlTester.Response explain(ApiCaller who, int version, String text) {
        return step(
                who,
                "explainCase",
                "ExplainCaseInput",
                Map.of("idempotencyKey", UUID.randomUUID(), "caseId", id.toString(), "version", version, "text", text));
    }

    private GraphQlTester.Response close(int version, String finding) {
        return step(
                auditor,
                "closeCase",
                "CloseCaseInput",
                Map.of(
                        "idempotencyKey",
                        UUID.randomUUID(),
                        "caseId",
                        id.toString(),
                        "version",
                        version,
                        "finding",
                        finding,
                        "text",
                        "As found"));
    }

    private static GraphQlTester.Response step(ApiCaller who, String mutation, String type, Map<String, Object> input) {
        return who.api()
                .document("mutation Step($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, RESULT))
                .variable("input", input)
                .execute();
    }

    private static void saved(GraphQlTester.Response answer, String mutation) {
        answer.path(mutation + ".__typename").entity(String.class).isEqualTo("CaseSaved");
    }

    private static List<String> listed(ApiCaller who) {
        return who.api()
                .document("{ cases(first: 100) { edges { node { " + CASE + " } } } }")
                .execute()
                .path("cases.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private List<String> explainers(CaseId which) {
        return auditor.api()
                .document("{ cases(first: 100) { edges { node { id explainers { id displayName } } } } }")
                .execute()
                .path("cases.edges[?(@.node.id == '%s')].node.explainers[*].id".formatted(which))
                .entityList(String.class)
                .get();
    }
}
