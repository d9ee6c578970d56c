package tn.marsa.api;

import graphql.GraphQLContext;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among the variables of an operation, each value that is not of its type's form. graphql-java stops at the first one and does
 * not say where inside an input object it stands; an officer needs all of them, each at its field.
 */
final class InputValues {

    static final String MISSING = "Missing";
    static final String UNKNOWN = "Unknown";

    // Answers must not grow with what was sent, and a name that is none may be anything, a value among it.
    private static final int MOST = 100;
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,63}");

    private final Locale locale;
    private final List<Misfit> misfits = new ArrayList<>();

    private InputValues(Locale locale) {
        this.locale = locale;
    }

    /**
     * A value that does not fit.
     *
     * @param field where it stands, variable first: {@code input.birth.date}
     * @param type the type's name in the SDL; {@link #MISSING} where a value is needed and none was sent, {@link #UNKNOWN} where the
     *     contract has no such field; it is named if it could be a field's name
     */
    record Misfit(String field, String type) {}

    /** Every misfit, the first hundred at most, in the order of the variables; empty if the trouble lies elsewhere. */
    static List<Misfit> misfits(
            GraphQLSchema schema,
            OperationDefinition operation,
            Map<String, @Nullable Object> variables,
            Locale locale) {
        InputValues values = new InputValues(locale);
        operation.getVariableDefinitions().forEach(variable -> {
            GraphQLType type =
                    schema.getType(TypeInfo.typeInfo(variable.getType()).getName());
            Object value = variables.get(variable.getName());
            if (value == null && variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
                values.misfits.add(new Misfit(variable.getName(), MISSING));
            } else if (type != null) {
                values.visit(value, type, variable.getName());
            }
        });
        return values.misfits.subList(0, Math.min(MOST, values.misfits.size()));
    }

    private void visit(@Nullable Object value, GraphQLType type, String path) {
        if (misfits.size() >= MOST) {
            return;
        }
        switch (type) {
            case GraphQLNonNull required -> visitNeeded(value, required.getWrappedType(), path);
            case GraphQLList list -> visitElements(value, list.getWrappedType(), path);
            default -> visitNamed(value, type, path);
        }
    }

    private void visitNeeded(@Nullable Object value, GraphQLType type, String path) {
        if (value == null) {
            misfits.add(new Misfit(path, MISSING));
        } else {
            visit(value, type, path);
        }
    }

    private void visitElements(@Nullable Object value, GraphQLType element, String path) {
        if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object each : elements) {
                visit(each, element, path + "." + index++);
            }
        } else if (value != null) {
            visit(value, element, path);
        }
    }

    private void visitNamed(@Nullable Object value, GraphQLType type, String path) {
        if (value == null) {
            return;
        }
        if (value instanceof Collection<?>) {
            visitElements(value, type, path);
        } else if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            object.getFieldDefinitions().forEach(field -> visitField(fields, field, path + "." + field.getName()));
            fields.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> object.getFieldDefinition(name) == null)
                    .limit(MOST)
                    .forEach(name ->
                            misfits.add(new Misfit(NAME.matcher(name).matches() ? path + "." + name : path, UNKNOWN)));
        } else if (type instanceof GraphQLScalarType scalar && !parses(scalar, value)) {
            misfits.add(new Misfit(path, scalar.getName()));
        } else if (type instanceof GraphQLEnumType names
                && !(value instanceof String name && names.getValue(name) != null)) {
            misfits.add(new Misfit(path, names.getName()));
        }
    }

    private void visitField(Map<?, ?> fields, GraphQLInputObjectField field, String path) {
        boolean leftToDefault = field.hasSetDefaultValue() && !fields.containsKey(field.getName());
        if (!leftToDefault) {
            visit(fields.get(field.getName()), field.getType(), path);
        }
    }

    private boolean parses(GraphQLScalarType scalar, Object value) {
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), locale);
            return true;
        } catch (CoercingParseValueException refused) {
            return false;
        }
    }
}
