package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Tunis;

/** Somebody who merges files through the API. */
public record MergeDesk(HttpGraphQlTester api) {

    private static final String FILE = """
            identifier status names { surname otherNames } oldNumbers { card receipt file } work { education occupation }
            residence { ground intendedMonths } contact { governorate address phone email }
            birth { date place } nationality { sex citizenships } travelDocument { number issuer } entry { date }
            family { maritalStatus } rectifications { group }
            mergedFiles { identifier office { code } by { isMe } taken last }
            """;

    private static final String RESULT = """
            {
              __typename
              ... on MergeSaved { staying migrant { identifier version } }
              ... on MergeRefused { code field message }
              ... on FieldsRefused { problems { field code message } }
            }""";

    public MergeDesk(ApiCaller caller) {
        this(caller.api());
    }

    /** The file that a number leads to, of the own office. */
    GraphQlTester.Response read(String identifier) {
        return api.document("{ migrant(identifier: \"%s\") { __typename ... on Migrant { %s } } }"
                        .formatted(identifier, FILE))
                .execute();
    }

    /** Opens another office's file for some hours. */
    void open(String identifier) {
        api.document("""
                        { migrant(identifier: "%s", purpose: CORRECTING, reason: "Two files of one person") { __typename } }""".formatted(identifier)).executeAndVerify();
    }

    int version(String identifier) {
        return api.document("{ migrant(identifier: \"%s\") { ... on Migrant { version } } }".formatted(identifier))
                .execute()
                .path("migrant.version")
                .entity(Integer.class)
                .get();
    }

    GraphQlTester.Response preview(String survivor, String merged) {
        return api.document("""
                        { result: mergePreview(survivor: "%s", merged: "%s") {
                          __typename
                          ... on MergePreview {
                            survivor { version names { surname } travelDocument { number } }
                            merged { version names { surname } travelDocument { number } openedFor { purpose } }
                            differences { choice group fields takeable }
                          }
                          ... on MergeRefused { code }
                        } }""".formatted(survivor, merged)).execute();
    }

    public GraphQlTester.Response merge(String survivor, String merged, String... take) {
        return merge(survivor, merged, Map.of("take", List.of(take)));
    }

    GraphQlTester.Response merge(String survivor, String merged, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("survivor", survivor);
        input.put("merged", merged);
        input.put("take", List.of());
        input.put("reason", "The same passport was shown");
        input.putAll(more);
        input.computeIfAbsent("survivorVersion", missing -> version(survivor));
        input.computeIfAbsent("mergedVersion", missing -> version(merged));
        return api.document(
                        "mutation($input: MergeFilesInput!) { result: mergeFiles(input: $input) %s }".formatted(RESULT))
                .variable("input", input)
                .execute();
    }

    public GraphQlTester.Response unmerge(String merged) {
        return unmerge(merged, Map.of());
    }

    GraphQlTester.Response unmerge(String merged, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("merged", merged);
        input.put("reason", "Two brothers");
        input.putAll(more);
        return api.document("mutation($input: UnmergeFilesInput!) { result: unmergeFiles(input: $input) %s }"
                        .formatted(RESULT))
                .variable("input", input)
                .execute();
    }

    /** Gives one group of a file of the own office another value. */
    void correct(String identifier, String group, Map<String, ?> values) {
        assertThat(outcome(tryToCorrect(identifier, group, values))).isEqualTo("FileSaved");
    }

    /** Likewise, whether it is allowed or not. */
    GraphQlTester.Response tryToCorrect(String identifier, String group, Map<String, ?> values) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID());
        input.put("identifier", identifier);
        input.put("version", version(identifier));
        input.put("reason", "The person showed a paper");
        input.put(group, values);
        return api.document(
                        "mutation($input: CorrectFieldsInput!) { result: correctFields(input: $input) { __typename } }")
                .variable("input", input)
                .execute();
    }

    void proposeErasure(String identifier) {
        api.document("""
                        mutation { proposeErasure(input: { identifier: "%s", decision: {
                          number: "2026/117", date: "2026-10-01", authority: "The authority" } }) { __typename } }""".formatted(identifier)).executeAndVerify();
    }

    /** The person of a file of the own office moves today. */
    void move(String identifier, String governorate, String address) {
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                UUID.randomUUID(),
                "identifier",
                identifier,
                "version",
                version(identifier),
                "movedOn",
                LocalDate.now(Tunis.ZONE),
                "governorate",
                governorate,
                "address",
                address);
        api.document("mutation($input: RecordMoveInput!) { result: recordMove(input: $input) { __typename } }")
                .variable("input", input)
                .execute()
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("FileSaved");
    }

    public static String outcome(GraphQlTester.Response response) {
        return response.path("result.__typename").entity(String.class).get();
    }

    /** The code and which file it is about. */
    static String refusalWithField(GraphQlTester.Response response) {
        return refusal(response) + " "
                + response.path("result.field").entity(String.class).get();
    }

    static String refusal(GraphQlTester.Response response) {
        return response.path("result.code").entity(String.class).get();
    }
}
