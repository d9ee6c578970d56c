package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;

/** Which documents come through. */
class DocumentsByHashTests {

    private static final Operation ME = new Operations().get("signin/Me");
    private static final String FREE = "{ me { language } }";
    private static final String MARKER = "PersistedQueryMarker";

    private final DocumentsByHash any = new DocumentsByHash(new TrustedDocuments(), new DocumentProperties(false));
    private final DocumentsByHash trustedOnly =
            new DocumentsByHash(new TrustedDocuments(), new DocumentProperties(true));

    @Test
    void takesTheDocumentForItsHash() {
        assertThat(through(any, MARKER, ME.hash())).isEqualTo(ME.document());
        assertThat(through(trustedOnly, MARKER, ME.hash())).isEqualTo(ME.document());
    }

    @Test
    void takesAnyTextUnlessItIsTold() {
        assertThat(through(any, FREE, null)).isEqualTo(FREE);
    }

    @Test
    void takesNoOtherTextThanATrustedOneWhereItIsToldSo() {
        assertThat(through(trustedOnly, FREE, null)).isEqualTo("refused PERSISTED_QUERY_NOT_FOUND");
        assertThat(through(trustedOnly, FREE, Operation.hash(FREE))).isEqualTo("refused PERSISTED_QUERY_NOT_FOUND");
        assertThat(through(trustedOnly, ME.document(), null)).isEqualTo(ME.document());
    }

    @Test
    void refusesTheHashOfAnotherText() {
        assertThat(through(any, FREE, ME.hash())).isEqualTo("refused INVALID_REQUEST");
        assertThat(through(trustedOnly, FREE, ME.hash())).isEqualTo("refused INVALID_REQUEST");
    }

    /** The document that is executed, or why none is. */
    private static String through(DocumentsByHash documents, String text, @Nullable String hash) {
        AtomicReference<String> executed = new AtomicReference<>();
        WebGraphQlRequest request = request(text, hash);
        WebGraphQlResponse answer = Objects.requireNonNull(documents
                .intercept(request, through -> {
                    executed.set(through.toExecutionInput().getQuery());
                    return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                            through.toExecutionInput(),
                            ExecutionResult.newExecutionResult().build())));
                })
                .block());
        return answer.getErrors().isEmpty()
                ? executed.get()
                : "refused " + answer.getErrors().getFirst().getExtensions().get("code");
    }

    private static WebGraphQlRequest request(String text, @Nullable String hash) {
        Map<String, Object> extensions =
                hash == null ? Map.of() : Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        return new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                new DefaultGraphQlRequest(text, null, Map.of(), extensions),
                "1",
                Locale.ENGLISH);
    }
}
