package tn.marsa.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    // The first name in quotes: input.birth.date, input.nationality.citizenships[1]
    private static final Pattern ARGUMENT = Pattern.compile("'([A-Za-z_][A-Za-z0-9_.\\[\\]]*)'");

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
        return misfits.isEmpty()
                ? errors.stream().map(error -> coded(error, locale)).toList()
                : misfits;
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

    private GraphQLError coded(GraphQLError error, Locale locale) {
        return error instanceof ValidationError invalid
                        && invalid.getValidationErrorType() == ValidationErrorType.WrongType
                ? misfit(invalid, locale)
                : withCode(error);
    }

    // A value written into the document itself: graphql-java's message would repeat it, and alone says where it stands.
    private GraphQLError misfit(ValidationError error, Locale locale) {
        Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        Matcher place = ARGUMENT.matcher(error.getMessage());
        String field = place.find() ? place.group(1).replaceAll("\\[([0-9]+)]", ".$1") : null;
        return texts.invalid((String) extensions.get("type"), field, locale)
                .locations(error.getLocations())
                .build();
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
