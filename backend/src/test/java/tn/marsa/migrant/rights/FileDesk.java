package tn.marsa.migrant.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers.ApiCaller;

/** Somebody who works on a validated file through the API. */
record FileDesk(HttpGraphQlTester api) {

    static final String FILE = """
            fragment File on Migrant {
              version status restriction { since by { isMe } } rectifications { id group fields by { isMe } }
              names { surname } travelDocument { number } oldNumbers { card receipt file } entry { visaNumber }
              contact { governorate address phone email }
            }
            """;

    private static final String RESULT = """
            {
              __typename
              ... on FileSaved { migrant { ...File } }
              ... on FieldsRefused { problems { field code } }
              ... on FileChanged { message changes { group fields by { isMe displayName } } migrant { version } }
              ... on FileChangeRefused { code message }
            }
            """;

    FileDesk(ApiCaller caller) {
        this(caller.api());
    }

    /** The file as whoever stands here sees it. */
    GraphQlTester.Response read(String identifier) {
        return api.document("""
                        query($identifier: UniqueIdentifier!) {
                          migrant(identifier: $identifier, purpose: IDENTITY_CHECK, reason: "At the desk") {
                            __typename
                            ... on FileRestricted { message office { code } }
                            ... on Migrant { ...File }
                          }
                        }
                        """ + FILE).variable("identifier", identifier).execute();
    }

    GraphQlTester.Response reveal(String identifier, String field) {
        return api.document("""
                        { revealField(identifier: "%s", field: %s) {
                          __typename ... on FileRestricted { office { code } } } }""".formatted(identifier, field)).execute();
    }

    GraphQlTester.Response reason(String identifier) {
        return api.document("{ restrictionReason(identifier: \"%s\") }".formatted(identifier))
                .execute();
    }

    int version(String identifier) {
        return read(identifier).path("migrant.version").entity(Integer.class).get();
    }

    GraphQlTester.Response correct(String identifier, String group, Map<String, ?> values) {
        return correct(identifier, version(identifier), Map.of(group, values));
    }

    GraphQlTester.Response correct(String identifier, int version, Map<String, ?> more) {
        return change("correctFields", "CorrectFieldsInput", identifier, version, more);
    }

    GraphQlTester.Response restrict(String identifier, String reason) {
        return change("restrictFile", "RestrictFileInput", identifier, version(identifier), Map.of("reason", reason));
    }

    GraphQlTester.Response lift(String identifier, String reason) {
        return change(
                "liftRestriction", "RestrictFileInput", identifier, version(identifier), Map.of("reason", reason));
    }

    GraphQlTester.Response change(String mutation, String type, String identifier, int version, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("identifier", identifier);
        input.put("version", version);
        input.put("reason", "The person showed the passport");
        input.putAll(more);
        String document =
                "mutation($input: %s!) { result: %s(input: $input) %s }%s".formatted(type, mutation, RESULT, FILE);
        return api.document(document).variable("input", input).execute();
    }

    static String outcome(GraphQlTester.Response response) {
        return response.path("result.__typename").entity(String.class).get();
    }

    static List<String> faults(GraphQlTester.Response response) {
        return response.path("result.problems").entityList(Fault.class).get().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    /** One field that was refused. */
    record Fault(String field, String code) {}
}
