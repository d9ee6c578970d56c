package tn.marsa.admin.statistics;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Chooses the release that a page shows. The period chosen stands in the page's address, which can be passed on. */
class ReleaseSelect extends Select<Release> {

    /**
     * Without releases.
     *
     * @param path of the page
     * @param onChoice told what a person chose, once the address says it
     */
    ReleaseSelect(String path, Consumer<Release> onChoice) {
        Words.label(this, "statistics.release");
        addValueChangeListener(change -> {
            Release chosen = change.getValue();
            if (change.isFromClient() && chosen != null) {
                Trouble.attempt(() -> {
                    UI.getCurrentOrThrow()
                            .getPage()
                            .getHistory()
                            .replaceState(null, new Location(path, QueryParameters.of("period", chosen.period())));
                    onChoice.accept(chosen);
                });
            }
        });
    }

    /** Offers releases, that of the period chosen: it is answered, empty if there is none. */
    Optional<Release> offer(List<Release> published, String period, Locale language) {
        Optional<Release> chosen =
                published.stream().filter(each -> each.period().equals(period)).findFirst();
        setItems(published);
        setItemLabelGenerator(each -> PeriodText.of(each.period(), language));
        setValue(chosen.orElse(null));
        return chosen;
    }
}
