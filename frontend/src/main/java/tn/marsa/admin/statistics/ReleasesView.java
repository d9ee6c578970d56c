package tn.marsa.admin.statistics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The releases and their calendar: one statistician prepares, another publishes. */
@Route("releases")
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
class ReleasesView extends Main implements LocaleChangeObserver {

    private final transient StatisticsClient client;
    private final Grid<Release> grid = new Grid<>();
    private final TextField period = new TextField();
    private final TextField note = new TextField();
    private final Div refusal = new Div();
    private final Action more = new Action("statistics.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private final List<Release> shown = new ArrayList<>();
    private @Nullable String end;
    private UUID key = UUID.randomUUID();

    ReleasesView(StatisticsClient client) {
        this.client = client;
        addClassNames("m-page", "m-releases");
        Words.label(period, "statistics.period");
        Words.label(note, "statistics.revision");
        period.bindHelperText(Words.text("statistics.period.form"));
        period.addClassName("in-ltr");
        period.setMaxLength(7);
        note.setMaxLength(500);
        var prepare = new Action("statistics.prepare", Symbol.PLUS, () -> Trouble.attempt(this::prepare)).primary();
        var again = new Action("statistics.refresh", Symbol.REFRESH_CW, () -> Trouble.attempt(() -> fill(getLocale())))
                .quiet();
        var form = new Div(period, note, prepare, again);
        form.addClassName("m-question");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("m-refusal");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        column("statistics.period", grid.addColumn(each -> PeriodText.of(each.period(), getLocale())));
        column("statistics.vintage", grid.addColumn(Release::vintage));
        Grid.Column<Release> state = grid.addComponentColumn(ReleasesView::state);
        column("statistics.state", state);
        fix(state, "13rem");
        column("statistics.publishable", grid.addColumn(each -> Dates.day(each.publishableFrom())));
        column("statistics.preparedBy", grid.addColumn(each -> each.preparedBy().displayName()));
        column("statistics.revision", grid.addColumn(ReleasesView::note));
        fix(grid.addComponentColumn(this::action), "23rem");
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("statistics.releases"),
                new Notice(Tone.ACCENT, Symbol.INFO, "statistics.releases.what"),
                form,
                refusal,
                rows,
                more);
    }

    private static void column(String key, Grid.Column<Release> column) {
        column.setAutoWidth(true);
        var head = new Span();
        head.bindText(Words.text(key));
        column.setHeader(head);
    }

    // Wide enough in every language and state: widths that follow the content are reckoned once.
    private static void fix(Grid.Column<Release> column, String width) {
        column.setAutoWidth(false).setWidth(width).setFlexGrow(0);
    }

    private static Component state(Release release) {
        var state = new Div(release.state().badge());
        state.addClassName("m-framed");
        if (release.state() == ReleaseState.PREPARING) {
            state.add(new Span("\u00a0" + release.tablesDone() + " / " + release.tablesTotal()));
        }
        return state;
    }

    private static String note(Release release) {
        return Stream.of(release.revisionNote(), release.discardReason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Component action(Release release) {
        return release.state() == ReleaseState.PREPARED
                ? new Div(
                        new Action("statistics.publish", Symbol.CHECK, () -> confirm(release)).small(),
                        new Action("statistics.preview", Symbol.EYE, () -> Trouble.attempt(() -> preview(release)))
                                .quiet()
                                .small(),
                        new Action("statistics.discard", Symbol.TRASH_2, () -> discard(release))
                                .quiet()
                                .small())
                : new Span();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> fill(event.getLocale()));
    }

    private void fill(Locale language) {
        shown.clear();
        show(client.releases(null, null, language));
    }

    private void goOn() {
        show(client.releases(null, end, getLocale()));
    }

    private void show(ReleasePage page) {
        shown.addAll(page.releases());
        end = page.pageInfo().endCursor();
        grid.setItems(shown);
        more.setVisible(page.pageInfo().hasNextPage());
    }

    private void prepare() {
        period.setInvalid(false);
        try {
            String written = note.getValue().isBlank() ? null : note.getValue();
            told(client.prepare(key, period.getValue().strip(), written, getLocale()));
        } catch (ApiProblem problem) {
            if (!"input.period".equals(problem.field())) {
                throw problem;
            }
            period.setErrorMessage(getTranslation("statistics.period.form"));
            period.setInvalid(true);
        }
    }

    private void confirm(Release release) {
        UUID once = UUID.randomUUID();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("statistics.publish"));
        dialog.setText(getTranslation("statistics.publish.sure", PeriodText.of(release.period(), getLocale())));
        dialog.setConfirmText(getTranslation("statistics.publish"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("statistics.cancel"));
        dialog.addConfirmListener(confirmed -> Trouble.attempt(() -> told(client.publish(once, release, getLocale()))));
        dialog.open();
    }

    private void preview(Release release) {
        Locale language = getLocale();
        new PreviewDialog(
                        release,
                        client.definitions(language),
                        (measure, by) -> client.preview(release, measure, by, language),
                        language)
                .open();
    }

    private void discard(Release release) {
        UUID once = UUID.randomUUID();
        new ReasonDialog(
                        "statistics.discard",
                        getTranslation("statistics.discard.sure", PeriodText.of(release.period(), getLocale())),
                        reason -> told(client.discard(once, release, reason, getLocale())))
                .open();
    }

    private void told(ReleaseAnswer answer) {
        switch (answer) {
            case ReleaseAnswer.Saved saved -> {
                refusal.setText("");
                key = UUID.randomUUID();
                fill(getLocale());
            }
            case ReleaseAnswer.Refused refused -> refusal.setText(refused.message());
        }
    }
}
