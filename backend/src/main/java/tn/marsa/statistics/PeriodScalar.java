package tn.marsa.statistics;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import tn.marsa.shared.TextScalar;

/** Reads and prints {@code Period} in GraphQL. */
@Component
final class PeriodScalar implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(TextScalar.of("Period", Period.class, Period::parse));
    }
}
