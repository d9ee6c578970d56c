package tn.marsa.api;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Remembers parsed and validated documents: the same few operations come again and again. */
@Component
final class ParsedDocuments implements GraphQlSourceBuilderCustomizer, PreparsedDocumentProvider {

    private static final int MOST = 500;

    // Parsed by whoever asks first: on another thread the execution would go on there, where the caller is unknown.
    private final AsyncCache<String, PreparsedDocumentEntry> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).buildAsync();

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return known.get(input.getQuery(), query -> parse.apply(input));
    }
}
