package tn.marsa.api;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.FieldProblem;

/** The sentence that belongs to a field's problem, in the reader's language. */
@Controller
@PreAuthorize("isAuthenticated()")
class FieldProblemController {

    private final MessageSource messages;

    FieldProblemController(MessageSource messages) {
        this.messages = messages;
    }

    /** Message key {@code problem.<code>}. */
    @SchemaMapping(typeName = "FieldProblem", field = "message")
    String message(FieldProblem problem, Locale locale) {
        return messages.getMessage(
                "problem." + problem.code(), problem.arguments().toArray(), locale);
    }
}
