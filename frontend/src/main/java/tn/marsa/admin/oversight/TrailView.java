package tn.marsa.admin.oversight;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** The trail: who did what, when and what for. Home of those who oversee the register. */
@Route(TrailView.PATH)
@RolesAllowed({"AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/oversight.css")
class TrailView extends Main implements BeforeEnterObserver, LocaleChangeObserver {

    static final String PATH = "trail";

    private final transient OversightClient client;
    private final TrailFilters filters = new TrailFilters(() -> Trouble.attempt(this::search));
    private final TrailGrid grid = new TrailGrid();
    private final Action more = new Action("oversight.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private final List<TrailPage.Row> shown = new ArrayList<>();
    private @Nullable TrailQuestion asked;
    private @Nullable String end;

    TrailView(OversightClient client, ApiFile files, CurrentStaff staff) {
        this.client = client;
        addClassNames("m-page", "m-trail");
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("oversight.trail").actions(export(files)),
                new Notice(Tone.ACCENT, Symbol.EYE, "oversight.told"),
                filters,
                rows,
                more);
        if (staff.me().hasAny(Set.of(Role.INSPECTOR))) {
            add(new ReleasePanel(client));
        }
        more.setVisible(false);
        filters.onChoice(() -> Trouble.attempt(this::search));
    }

    private static Anchor export(ApiFile files) {
        var export = new Anchor();
        export.setHref(
                download -> {
                    download.setFileName("trail.tsv");
                    download.setContentType("text/tab-separated-values; charset=UTF-8");
                    files.copy("/trail.tsv", download.getOutputStream());
                },
                AttachmentType.DOWNLOAD);
        export.bindText(Words.text("oversight.export"));
        export.addClassName("m-export");
        return export;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        filters.take(entering.getLocation().getQueryParameters());
        if (asked != null) {
            Trouble.attempt(() -> ask(filters.question(), getLocale()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> {
            filters.offices(client.offices(event.getLocale()));
            ask(asked == null ? filters.question() : asked, event.getLocale());
        });
    }

    private void search() {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(PATH, filters.address()));
        ask(filters.question(), getLocale());
    }

    private void ask(TrailQuestion question, Locale language) {
        filters.clearRefusals();
        try {
            TrailPage newest = client.trail(question, null, language);
            asked = question;
            shown.clear();
            show(newest);
        } catch (ApiProblem problem) {
            if (!filters.refused(problem)) {
                throw problem;
            }
        }
    }

    private void goOn() {
        if (asked != null) {
            show(client.trail(asked, end, getLocale()));
        }
    }

    private void show(TrailPage page) {
        shown.addAll(page.rows());
        end = page.pageInfo().endCursor();
        grid.setItems(shown);
        more.setVisible(page.pageInfo().hasNextPage());
    }
}
