package tn.marsa.api;

import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.parser.exceptions.ParseCancelledTooManyNumericLiteralCharactersException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;

/** What is refused before execution gets a code too; values that do not fit their type get one error each, naming the field. */
@Component
@Order(DocumentsByHash.ORDER - 1)
final class RequestErrors implements WebGraphQlInterceptor {

    // The first name in quotes: input.birth.date, input.nationality.citizenships[1]
    private static final Pattern ARGUMENT = Pattern.compile("'([A-Za-z_][A-Za-z0-9_.\\[\\]]*)'");

    // Those that we gave ourselves.
    private static final Set<String> CODES = Set.of(
            ErrorCode.LIMIT_EXCEEDED.name(),
            ErrorCode.RATE_LIMITED.name(),
            ErrorCode.PERSISTED_QUERY_NOT_FOUND.name(),
            ErrorCode.INVALID_REQUEST.name());

    private final GraphQlSource source;
    private final ErrorTexts texts;
    private final ParserOptions limits;
    private final Refusals refusals;

    RequestErrors(GraphQlSource source, ErrorTexts texts, ParserOptions limits, Refusals refusals) {
        this.source = source;
        this.texts = texts;
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, changed) ->
                changed.graphQLContext(Map.of(ParserOptions.class, limits)).build());
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            // An executed operation has data, and its errors have their codes from ExecutionErrors.
            return errors.isEmpty() || response.getExecutionResult().isDataPresent()
                    ? response
                    : response.transform(builder -> builder.errors(told(coded(request, errors))));
        });
    }

    // Who comes too often is told of where it is counted.
    private List<GraphQLError> told(List<GraphQLError> errors) {
        Object code = Objects.requireNonNullElse(errors.getFirst().getExtensions(), Map.of())
                .get("code");
        if (code != null && !code.equals(ErrorCode.RATE_LIMITED.name())) {
            refusals.tell(code.toString());
        }
        return errors;
    }

    private List<GraphQLError> coded(WebGraphQlRequest request, List<GraphQLError> errors) {
        Locale locale = Objects.requireNonNullElse(request.getLocale(), Locale.FRENCH);
        Optional<GraphQLError> coded =
                errors.stream().filter(RequestErrors::hasCode).findFirst();
        if (coded.isPresent()) {
            return List.of(worded(coded.get(), locale));
        }
        try {
            List<GraphQLError> misfits = misfits(request, locale);
            return misfits.isEmpty()
                    ? errors.stream().map(error -> coded(error, locale)).toList()
                    : misfits;
        } catch (InvalidSyntaxException notGraphQl) {
            return List.of(of(
                    tooLong(notGraphQl) ? ErrorCode.LIMIT_EXCEEDED : ErrorCode.INVALID_REQUEST,
                    errors.getFirst(),
                    locale));
        }
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

    private @Nullable OperationDefinition operation(WebGraphQlRequest request) {
        Document document = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(request.toExecutionInput().getQuery())
                        .parserOptions(limits)
                        .build());
        String name = request.getOperationName();
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .findFirst()
                .orElse(null);
    }

    private static boolean tooLong(InvalidSyntaxException refused) {
        return refused instanceof ParseCancelledException
                || refused instanceof ParseCancelledTooDeepException
                || refused instanceof ParseCancelledTooManyCharsException
                || refused instanceof ParseCancelledTooManyNumericLiteralCharactersException;
    }

    // GraphQL Java refuses introspection that goes round in circles by itself.
    private static boolean hasCode(GraphQLError error) {
        return error instanceof BadFaithIntrospectionError
                || (error.getExtensions() != null
                        && CODES.contains(String.valueOf(error.getExtensions().get("code"))));
    }

    private GraphQLError worded(GraphQLError error, Locale locale) {
        Map<String, Object> extensions = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        ErrorCode code =
                ErrorCode.valueOf(String.valueOf(extensions.getOrDefault("code", ErrorCode.LIMIT_EXCEEDED.name())));
        Map<String, Object> told = new LinkedHashMap<>(extensions);
        told.put("code", code.name());
        return texts.error(code, locale).extensions(told).build();
    }

    private GraphQLError coded(GraphQLError error, Locale locale) {
        return error instanceof ValidationError invalid
                        && invalid.getValidationErrorType() == ValidationErrorType.WrongType
                ? misfit(invalid, locale)
                : of(ErrorCode.INVALID_REQUEST, error, locale);
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

    // graphql-java's message may repeat what was sent; for whoever writes the operation, the rule and the place say
    // enough.
    private GraphQLError of(ErrorCode code, GraphQLError error, Locale locale) {
        Map<String, Object> extensions = new LinkedHashMap<>(Map.of("code", code.name()));
        if (error instanceof ValidationError invalid) {
            extensions.put("rule", invalid.getValidationErrorType().toString());
        }
        return texts.error(code, locale)
                .locations(error.getLocations())
                .extensions(extensions)
                .build();
    }
}
