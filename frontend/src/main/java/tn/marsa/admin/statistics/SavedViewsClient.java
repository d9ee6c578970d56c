package tn.marsa.admin.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** The views that whoever is signed in keeps. */
@Component
class SavedViewsClient {

    private final GraphQlApi api;

    SavedViewsClient(GraphQlApi api) {
        this.api = api;
    }

    /** Those of a page, by name. */
    List<SavedView> of(ViewPage page, Locale language) {
        return api.run("statistics/SavedViews", language).get("statistics", OfViews.class).savedViews().stream()
                .filter(view -> view.page() == page)
                .toList();
    }

    /**
     * Keeps a view.
     *
     * @param key new for each intended view
     */
    SavedViewAnswer save(UUID key, ViewPage page, String name, String link, Locale language) {
        Map<String, Object> input = Map.of("idempotencyKey", key, "page", page, "name", name, "link", link);
        return api.run("statistics/SaveView", Map.of("input", input), language).get("saveView", SavedViewAnswer.class);
    }

    /** Gives a view another name. */
    SavedViewAnswer rename(SavedView view, String name, Locale language) {
        return api.run("statistics/RenameView", Map.of("view", view.id(), "name", name), language)
                .get("renameView", SavedViewAnswer.class);
    }

    /** Forgets a view. */
    void delete(SavedView view, Locale language) {
        api.run("statistics/DeleteView", Map.of("view", view.id()), language);
    }

    private record OfViews(List<SavedView> savedViews) {}
}
