package tn.marsa.access;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.shared.Role;

/**
 * Which role sees which element of the contract, read off the schemas that are made for the roles.
 *
 * @param rows by element: {@code Type.field}, {@code Type.field(argument)}, {@code Enum.VALUE}, {@code Union = Member}, {@code Scalar}
 */
record AccessMatrix(Map<String, Set<Role>> rows) {

    private static final String HEAD = """
            # Who sees what

            Each role has a schema of its own; what is not marked for it here is not there for it. Made from the schemas themselves and
            compared with them by a test: change the marks in `schema/`, look at what changed here, then keep both.

            """;

    static AccessMatrix of(WholeContract contract) {
        Map<String, Set<Role>> rows = new TreeMap<>();
        elements(contract.schema()).forEach(element -> rows.put(element, EnumSet.noneOf(Role.class)));
        Map<Role, GraphQLSchema> schemas = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> schemas.put(role, contract.of(Set.of(role))));
        schemas.forEach((role, schema) -> elements(schema)
                .forEach(element -> rows.computeIfAbsent(element, unknown -> EnumSet.noneOf(Role.class))
                        .add(role)));
        return new AccessMatrix(rows);
    }

    String markdown() {
        String roles = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        StringBuilder text = new StringBuilder(HEAD)
                .append("| element | ")
                .append(roles)
                .append(" |\n|---|")
                .append(":-:|".repeat(Role.values().length))
                .append('\n');
        rows.forEach((element, seeing) -> text.append("| `")
                .append(element)
                .append("` | ")
                .append(Arrays.stream(Role.values())
                        .map(role -> seeing.contains(role) ? "●" : "")
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return text.toString();
    }

    String csv() {
        StringBuilder text = new StringBuilder("element,")
                .append(Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(",")))
                .append('\n');
        rows.forEach((element, seeing) -> text.append(element)
                .append(',')
                .append(Arrays.stream(Role.values())
                        .map(role -> seeing.contains(role) ? "1" : "0")
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return text.toString();
    }

    /** The elements that the SDL of a schema defines. */
    static List<String> elements(GraphQLSchema schema) {
        List<String> elements = new ArrayList<>();
        schema.getAllTypesAsList().stream()
                .filter(type -> type.getDefinition() != null)
                .forEach(type -> {
                    elements.add(type.getName());
                    parts(type).map(part -> type.getName() + part).forEach(elements::add);
                });
        return elements;
    }

    private static Stream<String> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer object ->
                object.getFieldDefinitions().stream().flatMap(AccessMatrix::field);
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream().map(field -> "." + field.getName());
            case GraphQLEnumType names ->
                names.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .map(name -> "." + name);
            case GraphQLUnionType union -> union.getTypes().stream().map(member -> " = " + member.getName());
            default -> Stream.of();
        };
    }

    private static Stream<String> field(GraphQLFieldDefinition field) {
        return Stream.concat(
                Stream.of("." + field.getName()),
                field.getArguments().stream()
                        .map(GraphQLArgument::getName)
                        .map(argument -> "." + field.getName() + "(" + argument + ")"));
    }
}
