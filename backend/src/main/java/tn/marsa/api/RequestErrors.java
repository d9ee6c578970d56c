package tn.marsa.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tn.marsa.shared.ErrorCode;

/** What is refused before execution gets a code too; values that do not fit their type get one error each, naming the field. */
@Component
final class RequestErrors implements WebGraphQlInterceptor {

    private final GraphQlSource source;
    private final ErrorTexts texts;

    RequestErrors(GraphQlSource source, ErrorTexts texts) {
        this.source = source;
        this.texts = texts;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            // An executed operation has data, and its errors have their codes from ExecutionErrors.
            return errors.isEmpty() || response.getExecutionResult().isDataPresent()
                    ? response
                    : response.transform(builder -> builder.errors(coded(request, errors)));
        });
    }

    private List<GraphQLError> coded(WebGraphQlRequest request, List<GraphQLError> errors) {
        Locale locale = Objects.requireNonNullElse(request.getLocale(), Locale.FRENCH);
        List<GraphQLError> misfits = misfits(request, locale);
        return misfits.isEmpty() ? errors.stream().map(RequestErrors::withCode).toList() : misfits;
    }

    private List<GraphQLError> misfits(WebGraphQlRequest request, Locale locale) {
        OperationDefinition operation = operation(request);
        if (operation == null) {
            return List.of();
        }
        return InputValues.misfits(source.schema(), operation, request.getVariables(), locale).stream()
                .<GraphQLError>map(misfit ->
                        texts.invalid(misfit.type(), misfit.field(), locale).build())
                .toList();
    }

    private static @Nullable OperationDefinition operation(WebGraphQlRequest request) {
        try {
            Document document = Parser.parse(request.getDocument());
            String name = request.getOperationName();
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                    .findFirst()
                    .orElse(null);
        } catch (InvalidSyntaxException notGraphQl) {
            return null;
        }
    }

    // The message stays graphql-java's: it is for whoever writes the operation.
    private static GraphQLError withCode(GraphQLError error) {
        return GraphQLError.newError()
                .errorType(ErrorClassification.errorClassification(ErrorCode.INVALID_REQUEST.name()))
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .extensions(Map.of("code", ErrorCode.INVALID_REQUEST.name()))
                .build();
    }
}
