package tn.marsa.api;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/** Refuses to start with a field, argument or type of the contract that nothing answers, or that may answer null where it must not. */
@Component
final class CompleteContract implements GraphQlSourceBuilderCustomizer {

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(CompleteContract::refuseGaps);
    }

    private static void refuseGaps(SchemaReport report) {
        boolean complete = report.unmappedFields().isEmpty()
                && report.unmappedRegistrations().isEmpty()
                && report.unmappedArguments().isEmpty()
                && report.skippedTypes().isEmpty();
        if (!complete) {
            throw new IllegalStateException("The contract promises what nothing answers: " + report);
        }
    }
}
