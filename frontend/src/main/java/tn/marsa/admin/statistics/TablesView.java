package tn.marsa.admin.statistics;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.statistics.Definitions.MeasureOf;

/** Any table that the plan holds: what is counted, by what, of which release. The question stands in the address. */
@Route(TablesView.PATH)
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
@StyleSheet("context://charts/charts.css")
class TablesView extends Main implements BeforeEnterObserver, LocaleChangeObserver {

    static final String PATH = "tables";

    private final transient StatisticsClient client;
    private final QuestionForm form = new QuestionForm(() -> Trouble.attempt(this::ask), this::describe);
    private final Paragraph definition = new Paragraph();
    private final Div outcome = new Div();
    private final FileLinks files;
    private final ReadyTableList ready;
    private final SavedViewsBar views;
    private transient @Nullable Definitions definitions;
    private TableQuestion question = TableQuestion.of(QueryParameters.empty());

    TablesView(StatisticsClient client, ApiFile apiFiles, SavedViewsClient saved) {
        this.client = client;
        this.files = new FileLinks(apiFiles);
        this.ready = new ReadyTableList(apiFiles, (table, of) -> Trouble.attempt(() -> take(table, of)));
        this.views = new SavedViewsBar(saved, ViewPage.TABLES, () -> question.text(), this::reopen);
        addClassNames("m-page", "m-tables");
        outcome.getElement().setAttribute("role", "status");
        add(new PageTitle("statistics.tables").actions(PrintAction.create()), views, ready, form, definition, outcome);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        question = TableQuestion.of(entering.getLocation().getQueryParameters());
        // Another address of this very page: its language stays, which else opens it.
        if (isAttached()) {
            Trouble.attempt(() -> open(getLocale()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> {
            views.fill(event.getLocale());
            open(event.getLocale());
        });
    }

    private void reopen(String address) {
        question = TableQuestion.of(QueryParameters.fromString(address));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(PATH, question.address()));
        open(getLocale());
    }

    private void open(Locale language) {
        definitions = client.definitions(language);
        form.offer(definitions, client.published(language), question, language);
        describe();
        // A period that is not in the list is asked for all the same: the answer says that it is not released.
        if (question.period() != null && !question.period().isEmpty()) {
            show(language);
        }
    }

    private void describe() {
        form.measure().ifPresent(counted -> definition.setText(counted.definition()));
        ready.setVisible(form.release().isPresent());
        if (definitions != null) {
            List<ReadyTable> tables = definitions.readyTables();
            form.release().ifPresent(of -> ready.show(tables, of, form.published(), getLocale()));
        }
    }

    private void take(ReadyTable table, Release release) {
        ready.setOpened(false);
        form.choose(release);
        form.of(table.measure(), table.by(), List.of()).ifPresent(asked -> {
            form.choose(asked);
            ask(asked);
        });
    }

    private void ask() {
        form.question().ifPresent(this::ask);
    }

    private void ask(TableQuestion asked) {
        question = asked;
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(PATH, question.address()));
        show(getLocale());
    }

    private void show(Locale language) {
        outcome.removeAll();
        switch (client.table(question, language)) {
            case TableAnswer.Figures figures -> {
                files.show(FigureFile.table(question, figures.release()));
                var margin = new Paragraph(getTranslation(language, "statistics.margin", figures.margin()));
                outcome.add(
                        caption(figures, language),
                        files,
                        margin,
                        new TableSheet(figures, getTranslation(language, "statistics.total"), language),
                        new Paragraph(getTranslation(language, "statistics.uncertain")),
                        new Paragraph(figures.note()));
            }
            case TableAnswer.OutsidePlan outside -> outcome.add(refusal(outside.message()));
            case TableAnswer.NotReleased none -> outcome.add(refusal(none.message()));
        }
    }

    private H2 caption(TableAnswer.Figures figures, Locale language) {
        String counted = form.measure().map(MeasureOf::name).orElse(question.measure());
        String narrowed = form.narrowed();
        String period = (narrowed.isEmpty() ? "" : narrowed + " · ")
                + PeriodText.of(figures.release().period(), language);
        int vintage = figures.release().vintage();
        String axes = figures.axes().stream().map(TableAnswer.Axis::name).collect(Collectors.joining(" × "));
        return new H2(
                axes.isEmpty()
                        ? getTranslation(language, "statistics.caption.total", counted, period, vintage)
                        : getTranslation(language, "statistics.caption", counted, axes, period, vintage));
    }

    private static Paragraph refusal(String message) {
        var refusal = new Paragraph(message);
        refusal.addClassName("m-refusal");
        return refusal;
    }
}
