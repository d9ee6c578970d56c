package tn.marsa.admin.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** The code lists, kept for an hour: they are the same for everybody and change with a release. */
@Component
public class CodeLists {

    private static final Duration KEPT = Duration.ofHours(1);

    private final GraphQlApi api;
    private final Clock clock;
    private final Map<CodeListName, Kept> lists = new ConcurrentHashMap<>();

    CodeLists(GraphQlApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /**
     * The entries of a list, in the order in which it is shown.
     *
     * @throws tn.marsa.admin.api.ApiFailure if the API does not give it
     */
    public List<CodeEntry> entries(CodeListName list) {
        Kept kept = lists.get(list);
        if (kept == null || kept.until.isBefore(clock.instant())) {
            kept = new Kept(ask(list), clock.instant().plus(KEPT));
            lists.put(list, kept);
        }
        return kept.entries;
    }

    /** The name of a code in a language; the code itself if the list does not have it. Empty for null. */
    public String name(CodeListName list, @Nullable String code, Locale language) {
        if (code == null) {
            return "";
        }
        return entries(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(entry -> entry.name(language))
                .orElse(code);
    }

    /** The name of a state or an authority that issues travel documents; the code itself if none is known. Empty for null. */
    public String authority(@Nullable String code, Locale language) {
        String state = name(CodeListName.COUNTRY, code, language);
        return state.equals(code) ? name(CodeListName.TRAVEL_DOCUMENT_CODE, code, language) : state;
    }

    private List<CodeEntry> ask(CodeListName list) {
        return api.run("reference/CodeList", Map.of("name", list), Locale.FRENCH)
                .get("codeList", Entries.class)
                .entries();
    }

    private record Entries(List<CodeEntry> entries) {}

    private record Kept(List<CodeEntry> entries, Instant until) {}
}
