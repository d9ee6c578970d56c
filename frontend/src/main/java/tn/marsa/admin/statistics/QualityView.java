package tn.marsa.admin.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.EmptyState;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;

/** How complete the registrations of a published period are, by field and by office. The period stands in the address. */
@Route(QualityView.PATH)
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
@StyleSheet("context://charts/charts.css")
class QualityView extends Main implements BeforeEnterObserver, LocaleChangeObserver {

    static final String PATH = "data-quality";

    private final transient StatisticsClient client;
    private final ReleaseSelect release = new ReleaseSelect(PATH, this::choose);
    private final Div outcome = new Div();
    private final EmptyState nothing =
            new EmptyState(Symbol.CHART_COLUMN, "statistics.nothing", "statistics.nothing.next");
    private @Nullable String asked;

    QualityView(StatisticsClient client) {
        this.client = client;
        addClassNames("m-page", "m-quality");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("m-pictures");
        add(new PageTitle("statistics.quality").actions(release), outcome, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        asked = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("period")
                .orElse(null);
        // Another address of this very page: its language stays, which else opens it.
        if (isAttached()) {
            Trouble.attempt(() -> open(getLocale()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> open(event.getLocale()));
    }

    private void open(Locale language) {
        List<Release> published = client.latest(language);
        outcome.setVisible(!published.isEmpty());
        release.setVisible(!published.isEmpty());
        nothing.setVisible(published.isEmpty());
        if (!published.isEmpty()) {
            if (asked == null) {
                asked = published.getFirst().period();
            }
            release.offer(published, asked, language);
            show(asked, language);
        }
    }

    private void choose(Release chosen) {
        asked = chosen.period();
        show(chosen.period(), getLocale());
    }

    // A period that is not in the list is asked for all the same: the answer says that it is not released.
    private void show(String period, Locale language) {
        outcome.removeAll();
        switch (client.quality(period, language)) {
            case QualityAnswer.Quality quality -> {
                outcome.add(
                        new Panel("statistics.quality.fields", fields(quality, language)),
                        new Panel("statistics.quality.offices", offices(quality, language)));
                outcome.add(note(quality.note()));
            }
            case QualityAnswer.NotReleased none -> outcome.add(note(none.message()));
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("m-note");
        return note;
    }

    private static QualityTable fields(QualityAnswer.Quality quality, Locale language) {
        var table = new QualityTable(
                List.of(
                        "statistics.quality.field",
                        "statistics.quality.registrations",
                        "statistics.quality.unknown",
                        "statistics.quality.known"),
                language);
        quality.fields()
                .forEach(
                        field -> table.row(field.name(), field.registrations(), field.unknown(), field.knownPercent()));
        return table;
    }

    private static QualityTable offices(QualityAnswer.Quality quality, Locale language) {
        var table = new QualityTable(
                List.of(
                        "statistics.quality.office",
                        "statistics.quality.registrations",
                        "statistics.quality.incomplete",
                        "statistics.quality.complete"),
                language);
        quality.offices()
                .forEach(each -> table.row(
                        each.office().name(), each.registrations(), each.incomplete(), each.completePercent()));
        return table;
    }
}
