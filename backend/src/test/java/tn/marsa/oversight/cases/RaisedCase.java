package tn.marsa.oversight.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.Committed;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** A case about an officer of an office, whoever oversees the register, and the office's head who can explain it. */
final class RaisedCase {

    private static final String CASE = """
            id version rule state measure threshold about { displayName } office { code } assignee { displayName }
            explanation finding conclusion steps { state by { displayName } }""";
    private static final String RESULT = """
            { __typename
              ... on CaseSaved { oversightCase { %1$s } }
              ... on CaseChanged { oversightCase { %1$s } }
              ... on CaseStepRefused { code message oversightCase { version } } }""".formatted(CASE);

    private final CaseId id = CaseId.next();
    private final ApiCaller auditor;
    private final ApiCaller head;

    RaisedCase(ApiCallers callers, Committed committed) {
        auditor = callers.join(Role.AUDITOR);
        head = callers.join(Role.SUPERVISOR, "2101");
        raise(committed, id, callers.join(Role.OFFICER, "2101"));
    }

    CaseId id() {
        return id;
    }

    ApiCaller auditor() {
        return auditor;
    }

    ApiCaller head() {
        return head;
    }

    static void raise(Committed committed, CaseId id, ApiCaller about) {
        committed.update("""
                INSERT INTO oversight_case
                    (id, version, rule, about, office_code, hour, measure, threshold, raised_at, state)
                VALUES (?, 0, 'MANY_FILES', ?, '2101', UTC_TIMESTAMP(6), 400, 60, UTC_TIMESTAMP(6), 'OPEN')""", id.bytes(), about.caller().staff().bytes());
    }

    /** Gives the case as the auditor saw it to a supervisor. */
    GraphQlTester.Response assign(UUID key, int version, ApiCaller supervisor) {
        return assign(id, key, version, supervisor);
    }

    GraphQlTester.Response assign(CaseId which, UUID key, int version, ApiCaller supervisor) {
        return assign(auditor, which, key, version, supervisor);
    }

    static GraphQlTester.Response assign(ApiCaller who, CaseId which, UUID key, int version, ApiCaller supervisor) {
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

    GraphQlTester.Response explain(ApiCaller who, int version, String text) {
        return step(
                who,
                "explainCase",
                "ExplainCaseInput",
                Map.of("idempotencyKey", UUID.randomUUID(), "caseId", id.toString(), "version", version, "text", text));
    }

    /** Closes the case as the auditor saw it. */
    GraphQlTester.Response close(int version, String finding) {
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

    static void saved(GraphQlTester.Response answer, String mutation) {
        answer.path(mutation + ".__typename").entity(String.class).isEqualTo("CaseSaved");
    }

    /** The cases that somebody sees. */
    static List<String> listed(ApiCaller who) {
        return who.api()
                .document("{ cases(first: 100) { edges { node { " + CASE + " } } } }")
                .execute()
                .path("cases.edges[*].node.id")
                .entityList(String.class)
                .get();
    }
}
