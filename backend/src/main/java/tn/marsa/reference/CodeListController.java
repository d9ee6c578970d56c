package tn.marsa.reference;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Answers code lists in the language of the request. */
@Controller
@PreAuthorize("isAuthenticated()")
class CodeListController {

    private final CodeLists lists;
    private final MessageSource messages;

    CodeListController(CodeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @QueryMapping
    CodeList codeList(@Argument CodeListName name) {
        return lists.get(name);
    }

    @SchemaMapping
    CodeListName name(CodeList list) {
        return list.name();
    }

    @SchemaMapping
    String source(CodeList list, Locale locale) {
        return messages.getMessage("source." + list.name(), null, locale);
    }

    @SchemaMapping
    List<CodeEntry> entries(CodeList list, Locale locale) {
        return list.shownIn(locale);
    }

    @SchemaMapping(typeName = "CodeEntry", field = "name")
    String entryName(CodeEntry entry, Locale locale) {
        return entry.names().in(locale);
    }

    @SchemaMapping(typeName = "Governorate", field = "name")
    String governorateName(Governorate governorate, Locale locale) {
        return governorate.names().in(locale);
    }
}
