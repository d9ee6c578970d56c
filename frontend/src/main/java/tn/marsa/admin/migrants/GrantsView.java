package tn.marsa.admin.migrants;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/** Who opens files of other offices: the own people elsewhere, and others the own office's files. */
@Route("grants")
@RolesAllowed({"SUPERVISOR", "AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/migrants.css")
@StyleSheet("context://css/oversight.css")
class GrantsView extends Main implements LocaleChangeObserver {

    private final transient MigrantsClient client;
    private final GrantGrid grid = new GrantGrid();
    private final Action more = new Action("migrants.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private final List<Grants.Edge> shown = new ArrayList<>();
    private final GrantFilters filters = new GrantFilters(() -> Trouble.attempt(() -> begin(getLocale())));
    private @Nullable String file;
    private @Nullable String office;
    private @Nullable String end;

    GrantsView(MigrantsClient client) {
        this.client = client;
        addClassNames("m-page", "m-grants");
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("migrants.grants"),
                new Notice(Tone.ACCENT, Symbol.INFO, "migrants.grants.what"),
                filters,
                rows,
                more);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> {
            filters.offices(client.offices(event.getLocale()));
            begin(event.getLocale());
        });
    }

    private void begin(Locale language) {
        filters.clearRefusals();
        try {
            Grants newest = client.grants(filters.file(), filters.office(), null, language);
            file = filters.file();
            office = filters.office();
            shown.clear();
            show(newest);
        } catch (ApiProblem problem) {
            if (!filters.refused(problem)) {
                throw problem;
            }
        }
    }

    // With what the list began with, whatever stands in the filters by now.
    private void goOn() {
        show(client.grants(file, office, end, getLocale()));
    }

    private void show(Grants page) {
        shown.addAll(page.edges());
        end = page.pageInfo().endCursor();
        grid.setItems(shown.stream().map(Grants.Edge::node).toList());
        more.setVisible(page.pageInfo().hasNextPage());
    }
}
