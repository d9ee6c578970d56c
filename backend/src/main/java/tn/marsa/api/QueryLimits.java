package tn.marsa.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.validation.ValidationError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tn.marsa.access.Limits;
import tn.marsa.access.RateLimits;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;

/**
 * Refuses operations that are too large: by their text before they are validated, and as the schema of the request reads them before
 * anything is fetched. GraphQL Java's own limits on depth and complexity do not see through reused fragments.
 */
@Component
final class QueryLimits extends SimplePerformantInstrumentation {

    private final Limits.Document limits;
    private final RateLimits rates;
    private final ExecutableNormalizedOperationFactory.Options normalised;

    // How many fields stand at the root of operations that were found small enough. An operation is told from others as
    // an object, which belongs to one schema, and is forgotten with it: ParsedDocuments bounds how many there are.
    private final Cache<OperationDefinition, Integer> measured =
            Caffeine.newBuilder().weakKeys().build();

    QueryLimits(Limits limits, RateLimits rates) {
        this.limits = limits.document();
        this.rates = rates;
        this.normalised = ExecutableNormalizedOperationFactory.Options.defaultOptions()
                .maxChildrenDepth(this.limits.depth())
                .maxFieldsCount(this.limits.fields());
    }

    // Rules of validation compare fields in pairs: what is too large must not come that far.
    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        if (!DocumentSize.of(parameters.getDocument()).within(limits)) {
            throw refused(ErrorCode.LIMIT_EXCEEDED, Map.of());
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        int fields = rootFields(execution);
        if (execution.isMutationOperation()) {
            inTurn(fields);
        }
        return SimpleInstrumentationContext.noOp();
    }

    // Measuring finds a null where none may stand, too: better than halfway through.
    private int rootFields(ExecutionContext execution) {
        Integer known = measured.getIfPresent(execution.getOperationDefinition());
        return known == null || execution.getCoercedVariables().toMap().containsValue(null)
                ? measure(execution)
                : known;
    }

    // Directives make an operation another one with each variable, and so do pages in pages: measured each time.
    private int measure(ExecutionContext execution) {
        ExecutableNormalizedOperation operation = normalise(execution);
        AskedRows rows = AskedRows.of(operation);
        if (rows.now() > limits.rows()) {
            throw refused(ErrorCode.LIMIT_EXCEEDED, Map.of());
        }
        int fields = operation.getTopLevelFields().size();
        if (rows.most() <= limits.rows()
                && DocumentSize.of(execution.getDocument()).directives() == 0) {
            measured.put(execution.getOperationDefinition(), fields);
        }
        return fields;
    }

    private ExecutableNormalizedOperation normalise(ExecutionContext execution) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    execution.getGraphQLSchema(),
                    execution.getOperationDefinition(),
                    execution.getFragmentsByName(),
                    execution.getCoercedVariables(),
                    normalised);
        } catch (AbortExecutionException tooLarge) {
            throw refused(ErrorCode.LIMIT_EXCEEDED, Map.of());
        }
    }

    private void inTurn(int mutations) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Caller caller) {
            Optional<Duration> wait = rates.mutations(caller, mutations);
            if (wait.isPresent()) {
                throw refused(
                        ErrorCode.RATE_LIMITED,
                        Map.of("retryAfter", wait.get().plusMillis(999).toSeconds()));
            }
        }
    }

    /** Its message is never shown: {@link RequestErrors} says it in the reader's language. */
    private static AbortExecutionException refused(ErrorCode code, Map<String, Object> more) {
        Map<String, Object> extensions = new LinkedHashMap<>(more);
        extensions.put("code", code.name());
        return new AbortExecutionException(List.of(GraphQLError.newError()
                .message(code.name())
                .extensions(extensions)
                .build()));
    }
}
