package tn.marsa.api;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.RequestRefused;

/** The one advice: what is thrown while a field is fetched becomes an error with a code. */
@Component
final class ExecutionErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExecutionErrors.class);

    private final ErrorTexts texts;
    private final Refusals refusals;

    ExecutionErrors(ErrorTexts texts, Refusals refusals) {
        this.texts = texts;
        this.refusals = refusals;
        setThreadLocalContextAware(true);
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment field) {
        refusal(thrown).ifPresent(code -> refusals.tell(code + " " + place(field)));
        return error(thrown, field)
                .path(field.getExecutionStepInfo().getPath())
                .location(field.getField().getSourceLocation())
                .build();
    }

    private GraphQLError.Builder<?> error(Throwable thrown, DataFetchingEnvironment field) {
        return switch (thrown) {
            case RequestRefused refused
            when refused.code() == ErrorCode.INVALID_VALUE -> texts.invalid(null, refused.field(), field.getLocale());
            case RequestRefused refused ->
                at(refused.field(), texts.error(refused.code(), field.getLocale()), refused.code());
            case InvalidValue invalid -> texts.invalid(invalid.type(), null, field.getLocale());
            case AuthenticationCredentialsNotFoundException nobody ->
                texts.error(ErrorCode.UNAUTHENTICATED, field.getLocale());
            case AuthenticationException nobody -> texts.error(ErrorCode.UNAUTHENTICATED, field.getLocale());
            case AccessDeniedException denied -> texts.error(ErrorCode.FORBIDDEN, field.getLocale());
            default -> internal(thrown, field);
        };
    }

    // What was rolled back by now. A failure of the system's own is no refusal.
    private static Optional<ErrorCode> refusal(Throwable thrown) {
        return switch (thrown) {
            case RequestRefused refused -> Optional.of(refused.code());
            case InvalidValue invalid -> Optional.of(ErrorCode.INVALID_VALUE);
            case AuthenticationException nobody -> Optional.of(ErrorCode.UNAUTHENTICATED);
            case AccessDeniedException denied -> Optional.of(ErrorCode.FORBIDDEN);
            default -> Optional.empty();
        };
    }

    // As the contract names it: an alias is the caller's own text.
    private static String place(DataFetchingEnvironment field) {
        return GraphQLTypeUtil.simplePrint(field.getParentType()) + "."
                + field.getFieldDefinition().getName();
    }

    private static GraphQLError.Builder<?> at(@Nullable String field, GraphQLError.Builder<?> error, ErrorCode code) {
        return field == null ? error : error.extensions(Map.of("code", code.name(), "field", field));
    }

    private GraphQLError.Builder<?> internal(Throwable thrown, DataFetchingEnvironment field) {
        UUID reference = UUID.randomUUID();
        LOG.error("Reference {}: {}", reference, withoutMessages(thrown));
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.INTERNAL.name());
        extensions.put("reference", reference.toString());
        return texts.error(ErrorCode.INTERNAL, field.getLocale()).extensions(extensions);
    }

    // A message of a library may repeat a value, and a value may be personal: types and places alone are logged.
    private static String withoutMessages(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append('\n');
            Arrays.stream(cause.getStackTrace())
                    .limit(40)
                    .forEach(frame -> text.append("    at ").append(frame).append('\n'));
        }
        return text.toString();
    }
}
