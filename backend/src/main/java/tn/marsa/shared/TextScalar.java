package tn.marsa.shared;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A GraphQL scalar that is a text outside and a value type inside. A text that is not of the form is refused with the code
 * INVALID_VALUE; the message never repeats the text.
 */
public final class TextScalar<T> implements Coercing<T, String> {

    private final String name;
    private final Class<T> type;
    private final Function<String, T> parse;

    private TextScalar(String name, Class<T> type, Function<String, T> parse) {
        this.name = name;
        this.type = type;
        this.parse = parse;
    }

    /**
     * The scalar of that name in the SDL.
     *
     * @param parse reads a text; whatever it throws means that the text is not of the form. {@code toString} prints.
     */
    public static <T> GraphQLScalarType of(String name, Class<T> type, Function<String, T> parse) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextScalar<>(name, type, parse))
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException("Not a " + name);
        }
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text) {
            try {
                return parse.apply(text);
            } catch (RuntimeException notOfTheForm) {
                // Falls through to the one refusal: the cause may repeat the text.
            }
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message("Not a " + name)
                .extensions(Map.of("code", ErrorCode.INVALID_VALUE.name(), "type", name))
                .build();
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue literal ? literal.getValue() : null;
        try {
            return parseValue(text == null ? input : text, context, locale);
        } catch (CoercingParseValueException refused) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message(refused.getMessage())
                    .extensions(refused.getExtensions())
                    .build();
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }
}
