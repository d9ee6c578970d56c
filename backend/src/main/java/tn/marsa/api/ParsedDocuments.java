package tn.marsa.api;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Remembers documents that were parsed and validated, of one schema each: the same few operations come again and again. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int MOST = 500;

    // Parsed by whoever asks first: on another thread the execution would go on there, where the caller is unknown.
    private final AsyncCache<String, PreparsedDocumentEntry> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).buildAsync();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return known.get(input.getQuery(), query -> parse.apply(input));
    }
}
