package tn.marsa.access;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tn.marsa.shared.Role;

/** The contract with everything in it, which no caller sees, and the schemas that are cut out of it. */
public final class WholeContract {

    private final GraphQLSchema schema;

    /** Takes the schema with whatever answers its fields. */
    public WholeContract(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Everything: for checks of the contract itself. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** What a caller of these roles sees; for none of them, what each role sees. */
    public GraphQLSchema of(Set<Role> roles) {
        List<TypeDefinition<?>> seen = RoleContract.cut(definitions(), element -> {
            Set<Role> allowed = VisibleTo.roles(element);
            return roles.isEmpty()
                    ? allowed.size() == Role.values().length
                    : allowed.stream().anyMatch(roles::contains);
        });
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        seen.forEach(registry::add);
        return new SchemaGenerator().makeExecutableSchema(registry, wiring());
    }

    /** The definitions as they stand in the SDL, extensions taken into what they extend. */
    List<TypeDefinition<?>> definitions() {
        return schema.getAllTypesAsList().stream()
                .flatMap(type -> type.getDefinition() instanceof TypeDefinition<?> definition
                        ? Stream.<TypeDefinition<?>>of(extended(definition, type))
                        : Stream.of())
                .toList();
    }

    private static TypeDefinition<?> extended(TypeDefinition<?> definition, GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object && definition instanceof ObjectTypeDefinition own
                ? own.transform(changed -> changed.fieldDefinitions(fields(own, object)))
                : definition;
    }

    private static List<FieldDefinition> fields(ObjectTypeDefinition own, GraphQLObjectType object) {
        return Stream.concat(Stream.of(own), object.getExtensionDefinitions().stream())
                .flatMap(part -> part.getFieldDefinitions().stream())
                .toList();
    }

    // What answers a field is found by the names of its type and its own, so it answers in each schema that has both.
    private RuntimeWiring wiring() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().codeRegistry(schema.getCodeRegistry());
        schema.getAllTypesAsList().forEach(type -> {
            switch (type) {
                case GraphQLScalarType scalar when scalar.getDefinition() != null -> wiring.scalar(scalar);
                case GraphQLUnionType union ->
                    wiring.type(
                            union.getName(),
                            answers -> answers.typeResolver(
                                    schema.getCodeRegistry().getTypeResolver(union)));
                default -> {}
            }
        });
        return wiring.build();
    }
}
