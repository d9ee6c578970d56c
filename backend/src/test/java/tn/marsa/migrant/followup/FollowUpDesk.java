package tn.marsa.migrant.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers.ApiCaller;

/** Somebody who follows a validated file up through the API. */
public record FollowUpDesk(HttpGraphQlTester api) {

    private static final String RESULT = """
            {
              __typename
              ... on FileSaved { migrant { version followUp { state } } }
              ... on FieldsRefused { problems { field code message } }
              ... on FileChanged { message }
              ... on FileChangeRefused { code message }
            }
            """;

    private static final String FILE = """
            query($identifier: UniqueIdentifier!) {
              migrant(identifier: $identifier) {
                __typename
                ... on Migrant {
                  version residence { ground intendedMonths } contact { governorate address phone }
                  rectifications { id group fields why }
                  followUp {
                    state validFrom validUntil leftOn left openRequest { id kind state favourable }
                    steps { kind on crossing request { id kind state } by { isMe } }
                  }
                }
              }
            }
            """;

    public FollowUpDesk(ApiCaller caller) {
        this(caller.api());
    }

    GraphQlTester.Response read(String identifier) {
        return api.document(FILE).variable("identifier", identifier).execute();
    }

    int version(String identifier) {
        return read(identifier).path("migrant.version").entity(Integer.class).get();
    }

    String state(String identifier) {
        return read(identifier)
                .path("migrant.followUp.state")
                .entity(String.class)
                .get();
    }

    List<String> steps(String identifier) {
        return read(identifier)
                .path("migrant.followUp.steps[*].kind")
                .entityList(String.class)
                .get();
    }

    /** Asks for residence and has it granted, by a head of the office. */
    public void grant(String identifier, String kind, String from, String until) {
        change("requestResidence", identifier, Map.of("kind", kind, "submittedOn", "2026-10-05"));
        change("recordOpinion", identifier, Map.of("favourable", true, "givenOn", "2026-10-06"));
        change(
                "recordDecision",
                identifier,
                Map.of(
                        "outcome",
                        "GRANTED",
                        "decidedOn",
                        "2026-10-20",
                        "actNumber",
                        "R-17/2026",
                        "validFrom",
                        from,
                        "validUntil",
                        until));
    }

    GraphQlTester.Response change(String mutation, String identifier, Map<String, ?> more) {
        return change(mutation, identifier, version(identifier), more);
    }

    GraphQlTester.Response change(String mutation, String identifier, int version, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("identifier", identifier);
        input.put("version", version);
        input.putAll(more);
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return api.document("mutation($input: %s!) { result: %s(input: $input) %s }".formatted(type, mutation, RESULT))
                .variable("input", input)
                .execute();
    }

    static String outcome(GraphQlTester.Response response) {
        return response.path("result.__typename").entity(String.class).get();
    }

    static String refusal(GraphQlTester.Response response) {
        return response.path("result.code").entity(String.class).get();
    }

    static List<String> faults(GraphQlTester.Response response) {
        return response.path("result.problems").entityList(Fault.class).get().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    /** One field that was refused. */
    record Fault(String field, String code) {}
}
