package tn.marsa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Two statisticians: one prepares releases, the other publishes them. */
public record Observatory(ApiCaller one, ApiCaller other) {

    private static final String RELEASE =
            "{ id period vintage state tablesDone tablesTotal hash revisionNote preparedBy { displayName } publishedBy { displayName } }";
    private static final String RESULT =
            "{ __typename ... on ReleaseSaved { release " + RELEASE + " } ... on ReleaseRefused { code message } }";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public static Observatory of(ApiCallers callers) {
        return new Observatory(callers.join(Role.OBSERVATORY), callers.join(Role.OBSERVATORY));
    }

    /** Prepares, waits and publishes; answers the release's id. */
    public String release(String period, String note) {
        String id = prepared(period, note);
        publish(other, id)
                .path("publishRelease.__typename")
                .entity(String.class)
                .isEqualTo("ReleaseSaved");
        return id;
    }

    /** Prepares and waits until all is made; answers the release's id. */
    public String prepared(String period, String note) {
        GraphQlTester.Response answer = prepare(one, period, note);
        answer.path("prepareRelease.__typename").entity(String.class).isEqualTo("ReleaseSaved");
        String id =
                answer.path("prepareRelease.release.id").entity(String.class).get();
        await(id);
        return id;
    }

    /** Waits until all of a release is made. */
    public void await(String id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!state(id).equals("PREPARED")) {
            assertThat(Instant.now()).as("the release is made in time").isBefore(end);
            sleep();
        }
    }

    public GraphQlTester.Response prepare(ApiCaller who, String period, String note) {
        return prepare(who, UUID.randomUUID(), period, note);
    }

    public static GraphQlTester.Response prepare(ApiCaller who, UUID key, String period, String note) {
        return who.api()
                .document("mutation($input: PrepareReleaseInput!) { prepareRelease(input: $input) " + RESULT + " }")
                .variable("input", Map.of("idempotencyKey", key, "period", period, "revisionNote", note))
                .execute();
    }

    public GraphQlTester.Response publish(ApiCaller who, String id) {
        return publish(who, id, hash(id));
    }

    public static GraphQlTester.Response publish(ApiCaller who, String id, String hash) {
        return who.api()
                .document("mutation($input: PublishReleaseInput!) { publishRelease(input: $input) " + RESULT + " }")
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID(), "releaseId", id, "hash", hash))
                .execute();
    }

    /** Discards a release for that reason. */
    public GraphQlTester.Response discard(ApiCaller who, String id, String reason) {
        return who.api()
                .document("mutation($input: DiscardReleaseInput!) { discardRelease(input: $input) " + RESULT + " }")
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID(), "releaseId", id, "reason", reason))
                .execute();
    }

    public String state(String id) {
        return field(id, "state");
    }

    public String hash(String id) {
        return field(id, "hash");
    }

    private String field(String id, String name) {
        return one.api()
                .document("{ statistics { releases(first: 100) { edges { node " + RELEASE + " } } } }")
                .execute()
                .path("statistics.releases.edges[?(@.node.id == '%s')].node.%s".formatted(id, name))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    /** What a question below {@code statistics} is answered. */
    public GraphQlTester.Response ask(String question) {
        return other.api().document("{ statistics { " + question + " } }").execute();
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
