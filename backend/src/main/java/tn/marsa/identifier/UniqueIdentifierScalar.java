package tn.marsa.identifier;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import tn.marsa.shared.TextScalar;

/** Reads and prints {@code UniqueIdentifier} in GraphQL. */
@Component
final class UniqueIdentifierScalar implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(TextScalar.of("UniqueIdentifier", UniqueIdentifier.class, UniqueIdentifier::parse));
    }
}
