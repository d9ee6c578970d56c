package tn.marsa.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tn.marsa.operations.Operation;
import tn.marsa.shared.ErrorCode;

/**
 * Puts a trusted document in the place of the hash that was sent for it, as {@code extensions.persistedQuery.sha256Hash}. From there on
 * it goes the way of any other: the same schema, the same limits. {@link RequestErrors} says in words what is refused here.
 */
@Component
@Order(DocumentsByHash.ORDER)
final class DocumentsByHash implements WebGraphQlInterceptor {

    static final int ORDER = 0;

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;

    DocumentsByHash(TrustedDocuments trusted, DocumentProperties properties) {
        this.trusted = trusted;
        this.trustedOnly = properties.trustedOnly();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String sent = request.getDocument();
        Optional<String> hash = hash(request);
        if (hash.isPresent() && sent.equals(ExecutionInput.PERSISTED_QUERY_MARKER)) {
            return trusted.find(hash.get())
                    .map(document -> answer(request, document, chain))
                    .orElseGet(() -> refused(request, ErrorCode.PERSISTED_QUERY_NOT_FOUND));
        }
        if (hash.isPresent() && !hash.get().equals(Operation.hash(sent))) {
            return refused(request, ErrorCode.INVALID_REQUEST);
        }
        return trustedOnly && !trusted.hold(sent)
                ? refused(request, ErrorCode.PERSISTED_QUERY_NOT_FOUND)
                : chain.next(request);
    }

    private static Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, String document, Chain chain) {
        request.configureExecutionInput(
                (input, changed) -> changed.query(document).build());
        return chain.next(request);
    }

    private static Optional<String> hash(WebGraphQlRequest request) {
        return request.getExtensions().get(RequestForm.BY_HASH) instanceof Map<?, ?> byHash
                        && byHash.get(RequestForm.HASH) instanceof String hash
                ? Optional.of(hash)
                : Optional.empty();
    }

    private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, ErrorCode code) {
        GraphQLError error = GraphQLError.newError()
                .message(code.name())
                .extensions(Map.of("code", code.name()))
                .build();
        return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build())));
    }
}
