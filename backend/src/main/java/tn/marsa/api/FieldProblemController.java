package tn.marsa.api;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.FieldProblem;

/** The sentence that belongs to a field's problem, in the reader's language. */
@Controller
@PreAuthorize("isAuthenticated()")
class FieldProblemController {

    // names.otherNames.1, documents.TAX_STAMP.note
    private static final Pattern PLACE = Pattern.compile("\\.[0-9A-Z][0-9A-Z_-]*(?=\\.|$)");

    private final MessageSource messages;

    FieldProblemController(MessageSource messages) {
        this.messages = messages;
    }

    /** Message key {@code problem.<code>.<field>} if there is one, without places in lists; else {@code problem.<code>}. */
    @SchemaMapping(typeName = "FieldProblem", field = "message")
    String message(FieldProblem problem, Locale locale) {
        String general = "problem." + problem.code();
        String special = general + "." + PLACE.matcher(problem.field()).replaceAll("");
        return messages.getMessage(
                new DefaultMessageSourceResolvable(
                        new String[] {special, general}, problem.arguments().toArray()),
                locale);
    }
}
