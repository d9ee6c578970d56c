package tn.marsa.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tn.marsa.shared.ErrorCode;

/** The errors that callers see: a code for programs, a sentence in the reader's language, the field where there is one. */
@Component
final class ErrorTexts {

    private final MessageSource messages;

    ErrorTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Message key {@code error.<code>}. */
    GraphQLError.Builder<?> error(ErrorCode code, Locale locale) {
        return GraphQLError.newError()
                .errorType(ErrorClassification.errorClassification(code.name()))
                .message("%s", messages.getMessage("error." + code, null, locale))
                .extensions(Map.of("code", code.name()));
    }

    /** Message key {@code invalid.<type>}, or {@code error.INVALID_VALUE} where a type has none of its own. */
    GraphQLError.Builder<?> invalid(@Nullable String type, @Nullable String field, Locale locale) {
        Map<String, Object> extensions = new LinkedHashMap<>(Map.of("code", ErrorCode.INVALID_VALUE.name()));
        if (field != null) {
            extensions.put("field", field);
        }
        String otherwise = messages.getMessage("error.INVALID_VALUE", null, locale);
        return GraphQLError.newError()
                .errorType(ErrorClassification.errorClassification(ErrorCode.INVALID_VALUE.name()))
                .message("%s", messages.getMessage("invalid." + type, null, otherwise, locale))
                .extensions(extensions);
    }
}
