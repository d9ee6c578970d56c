package tn.marsa.api;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Remembers documents that were parsed and validated, of one schema each: the same few operations come again and again. Trusted ones
 * are not forgotten; all others together take no more room than they are given.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int MOST_CHARACTERS = 1_000_000;

    // Parsed by whoever asks first: on another thread the execution would go on there, where the caller is unknown.
    // A flood of documents that each come once drives nothing out: Caffeine keeps what is asked for often.
    private final AsyncCache<String, PreparsedDocumentEntry> known;

    ParsedDocuments(TrustedDocuments trusted) {
        this.known = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                // What weighs nothing is never put out.
                .weigher((String query, PreparsedDocumentEntry parsed) -> trusted.hold(query) ? 0 : query.length())
                .executor(Runnable::run)
                .buildAsync();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        CompletableFuture<PreparsedDocumentEntry> parsed = known.get(input.getQuery(), query -> parse(input, parse));
        // What is refused is looked at again: nobody sends it often but in order to fill the memory.
        if (parsed.isDone()
                && !parsed.isCompletedExceptionally()
                && parsed.join().hasErrors()) {
            known.synchronous().invalidate(input.getQuery());
        }
        return parsed;
    }

    private static PreparsedDocumentEntry parse(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        try {
            return parse.apply(input);
        } catch (AbortExecutionException refused) {
            return new PreparsedDocumentEntry(refused.getUnderlyingErrors());
        }
    }
}
