package tn.marsa.matching.searching;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Hands searches to their use case, and says in words what a search lacks. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class SearchController {

    private final SearchMigrants searchMigrants;
    private final MessageSource messages;

    SearchController(SearchMigrants searchMigrants, MessageSource messages) {
        this.searchMigrants = searchMigrants;
        this.messages = messages;
    }

    @QueryMapping
    SearchResult searchMigrants(Caller caller, @Argument SearchInput input) {
        return searchMigrants.search(caller, input);
    }

    @SchemaMapping
    String message(SearchTooBroad tooBroad, Locale locale) {
        String separator = messages.getMessage("searchTooBroad.separator", null, locale);
        String criteria = tooBroad.add().stream()
                .map(criterion -> messages.getMessage("searchCriterion." + criterion, null, locale))
                .collect(Collectors.joining(separator));
        return messages.getMessage("searchTooBroad", new Object[] {criteria}, locale);
    }
}
