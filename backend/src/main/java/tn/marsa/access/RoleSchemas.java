package tn.marsa.access;

import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;

/**
 * Answers each request from the schema of its caller's roles, made when first needed. What a schema lacks cannot be asked for in any
 * way: hidden and absent are the same.
 */
final class RoleSchemas implements GraphQlSource {

    private final GraphQlSource whole;
    private final WholeContract contract;
    private final Supplier<PreparsedDocumentProvider> documents;
    private final Map<Set<Role>, GraphQL> made = new ConcurrentHashMap<>();

    /**
     * Wraps what answers from the whole contract.
     *
     * @param documents gives each schema a cache of its own: what was found valid for one role is not so for another
     */
    RoleSchemas(GraphQlSource whole, Supplier<PreparsedDocumentProvider> documents) {
        this.whole = whole;
        this.contract = new WholeContract(whole.schema());
        this.documents = documents;
    }

    @Override
    public GraphQL graphQl() {
        return made.computeIfAbsent(callersRoles(), this::make);
    }

    /** The schema of whoever is calling on this thread; the smallest where nobody is. */
    @Override
    public GraphQLSchema schema() {
        return graphQl().getGraphQLSchema();
    }

    WholeContract contract() {
        return contract;
    }

    private GraphQL make(Set<Role> roles) {
        GraphQLSchema schema = contract.of(roles);
        return whole.graphQl().transform(changed -> changed.schema(schema).preparsedDocumentProvider(documents.get()));
    }

    private static Set<Role> callersRoles() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller
                ? caller.roles()
                : EnumSet.noneOf(Role.class);
    }
}
