package tn.marsa.admin.search;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import tn.marsa.admin.matching.Places;
import tn.marsa.admin.reference.CodeLists;

/** Makes the search for the screen that opens files. */
@Service
public class SearchScreens {

    private final SearchClient client;
    private final CodeLists lists;
    private final Places places;

    SearchScreens(SearchClient client, CodeLists lists, Places places) {
        this.client = client;
        this.lists = lists;
        this.places = places;
    }

    /**
     * A search.
     *
     * @param open opens the file of an identifier
     */
    public SearchPanel panel(Consumer<String> open) {
        return new SearchPanel(client, lists, places, open);
    }
}
