package tn.marsa.admin.statistics;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;
import tn.marsa.admin.statistics.Definitions.DimensionOf;
import tn.marsa.admin.statistics.Definitions.MeasureOf;

/** Any table that the plan holds: what is counted, by what, of which release. The question stands in the address. */
@Route(TablesView.PATH)
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
@StyleSheet("context://charts/charts.css")
class TablesView extends Main implements BeforeEnterObserver, LocaleChangeObserver {

    static final String PATH = "tables";

    private final transient StatisticsClient client;
    private final Select<MeasureOf> measure = new Select<>();
    private final MultiSelectComboBox<DimensionOf> by = new MultiSelectComboBox<>();
    private final Select<Release> release = new Select<>();
    private final Paragraph definition = new Paragraph();
    private final Div outcome = new Div();
    private final FileLinks files;
    private final ReadyTableList ready;
    private final SavedViewsBar views;
    private transient @Nullable Definitions definitions;
    private TableQuestion question = new TableQuestion("ARRIVALS", List.of(), null);

    TablesView(StatisticsClient client, ApiFile apiFiles, SavedViewsClient saved) {
        this.client = client;
        this.files = new FileLinks(apiFiles);
        this.ready = new ReadyTableList(apiFiles, table -> Trouble.attempt(() -> take(table)));
        this.views = new SavedViewsBar(saved, ViewPage.TABLES, () -> question.text(), this::reopen);
        addClassNames("m-page", "m-tables");
        Words.label(measure, "statistics.measure");
        Words.label(by, "statistics.by");
        Words.label(release, "statistics.release");
        measure.setItemLabelGenerator(MeasureOf::name);
        by.setItemLabelGenerator(DimensionOf::name);
        measure.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                definition.setText(change.getValue().definition());
            }
            guide();
        });
        by.addValueChangeListener(change -> guide());
        var show = new Action("statistics.show", Symbol.TABLE, () -> Trouble.attempt(this::ask)).primary();
        var tools = new Div(measure, by, release, show);
        tools.addClassName("m-question");
        release.addValueChangeListener(change -> {
            list(change.getValue());
            guide();
        });
        outcome.getElement().setAttribute("role", "status");
        add(new PageTitle("statistics.tables").actions(PrintAction.create()), views, ready, tools, definition, outcome);
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
        measure.setItems(definitions.measures());
        by.setItems(definitions.dimensions());
        List<Release> published = client.published(language);
        release.setItems(published);
        release.setItemLabelGenerator(each -> PeriodText.of(each.period(), language));
        choose(question.measure(), question.by());
        Optional<Release> asked = published.stream()
                .filter(each -> each.period().equals(question.period()))
                .findFirst();
        boolean named = question.period() != null && !question.period().isEmpty();
        release.setValue(asked.orElse(named || published.isEmpty() ? null : published.getFirst()));
        list(release.getValue());
        guide();
        // A period that is not in the list is asked for all the same: the answer says that it is not released.
        if (named) {
            show(language);
        }
    }

    private void list(@Nullable Release of) {
        ready.setVisible(of != null);
        if (of != null && definitions != null) {
            ready.show(definitions.readyTables(), of);
        }
    }

    // The plan's rule beside what is being asked, before it has to be told in a refusal.
    private void guide() {
        if (definitions == null || measure.getValue() == null || release.getValue() == null) {
            by.setHelperText(null);
            return;
        }
        List<DimensionOf> more =
                PlanGuide.goingWith(definitions, release.getValue().granularity(), measure.getValue(), by.getValue());
        by.setHelperText(
                more.isEmpty()
                        ? getTranslation("statistics.by.full")
                        : getTranslation(
                                "statistics.by.more",
                                more.stream().map(DimensionOf::name).collect(Collectors.joining(" · "))));
    }

    private void take(ReadyTable table) {
        choose(table.measure(), table.by());
        if (release.getValue() != null) {
            ask(new TableQuestion(
                    table.measure(), table.by(), release.getValue().period()));
        }
    }

    private void choose(String counted, List<String> dimensions) {
        if (definitions != null) {
            definitions.measures().stream()
                    .filter(each -> each.measure().equals(counted))
                    .findFirst()
                    .ifPresent(measure::setValue);
            by.setValue(definitions.dimensions().stream()
                    .filter(each -> dimensions.contains(each.dimension()))
                    .toList());
        }
    }

    private void ask() {
        if (measure.getValue() != null && release.getValue() != null) {
            ask(new TableQuestion(
                    measure.getValue().measure(),
                    by.getValue().stream().map(DimensionOf::dimension).toList(),
                    release.getValue().period()));
        }
    }

    private void ask(TableQuestion asked) {
        question = asked;
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(PATH, question.address()));
        show(getLocale());
    }

    private void show(Locale language) {
        outcome.removeAll();
        String period = question.period() == null ? "" : question.period();
        switch (client.table(question.measure(), question.by(), period, language)) {
            case TableAnswer.Figures figures -> {
                files.show(FigureFile.table(question.measure(), question.by(), figures.release()));
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
        String counted = measure.getValue().name();
        String period = PeriodText.of(figures.release().period(), language);
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
