package tn.marsa.admin.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.EmptyState;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The figures of a published quarter or year at a glance. The period stands in the address, which can be passed on. */
@Route(DashboardView.PATH)
@RolesAllowed("OBSERVATORY")
@StyleSheet("context://css/statistics.css")
class DashboardView extends Main implements BeforeEnterObserver, LocaleChangeObserver {

    static final String PATH = "figures";

    private final transient StatisticsClient client;
    private final ReleaseSelect release = new ReleaseSelect(PATH, this::choose);
    private final Paragraph asOf = new Paragraph();
    private final Paragraph note = new Paragraph();
    private final HeadlineFigure stock = new HeadlineFigure("statistics.stock", "STOCK");
    private final HeadlineFigure arrivals = new HeadlineFigure("statistics.arrivals", "ARRIVALS");
    private final HeadlineFigure granted = new HeadlineFigure("statistics.granted", "RESIDENCE_GRANTED");
    private final HeadlineFigure departures = new HeadlineFigure("statistics.departures", "DEPARTURES");
    private final HeadlineFigure presumed = new HeadlineFigure("statistics.presumed", "PRESUMED_DEPARTURES");
    private final DashboardPictures pictures;
    private final Div figures = new Div();
    private final Paragraph refusal = new Paragraph();
    private final EmptyState nothing =
            new EmptyState(Symbol.CHART_COLUMN, "statistics.nothing", "statistics.nothing.next");
    private final SavedViewsBar views;
    private @Nullable String asked;

    DashboardView(StatisticsClient client, ApiFile files, SavedViewsClient saved) {
        this.client = client;
        this.pictures = new DashboardPictures(files);
        this.views = new SavedViewsBar(
                saved, ViewPage.DASHBOARD, () -> "period=" + (asked == null ? "" : asked), this::reopen);
        addClassNames("m-page", "m-dashboard");
        var strip = new Div(stock, arrivals, granted, departures, presumed);
        strip.addClassNames("m-card", "m-headlines");
        note.addClassName("m-note");
        asOf.addClassName("m-as-of");
        refusal.addClassName("m-refusal");
        refusal.getElement().setAttribute("role", "status");
        figures.add(views, asOf, strip, pictures, note, credit());
        add(new PageTitle("statistics.dashboard").actions(release, PrintAction.create()), refusal, figures, nothing);
    }

    private static Anchor credit() {
        var credit = new Anchor("https://www.openstreetmap.org/copyright");
        credit.bindText(Words.text("statistics.map.credit"));
        credit.addClassName("m-credit");
        return credit;
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
        Trouble.attempt(() -> {
            views.fill(event.getLocale());
            open(event.getLocale());
        });
    }

    private void reopen(String address) {
        asked = QueryParameters.fromString(address).getSingleParameter("period").orElse(null);
        open(getLocale());
    }

    private void open(Locale language) {
        List<Release> published = client.latest(language).stream()
                .filter(each -> each.granularity() != Granularity.MONTH)
                .toList();
        figures.setVisible(false);
        refusal.setVisible(false);
        release.setVisible(!published.isEmpty());
        nothing.setVisible(published.isEmpty());
        if (published.isEmpty()) {
            return;
        }
        String period = asked == null || asked.isEmpty() ? published.getFirst().period() : asked;
        asked = period;
        Optional<Release> shown = release.offer(published, period, language);
        shown.ifPresentOrElse(each -> show(each, language), () -> showOther(period, language));
    }

    // An address may name a month, or a period that is not released: never shown as if it had named another.
    private void showOther(String period, Locale language) {
        switch (client.table(new TableQuestion("STOCK", List.of(), List.of(), period, null), language)) {
            case TableAnswer.Figures table -> show(table.release(), language);
            case TableAnswer.NotReleased none -> refuse(none.message());
            case TableAnswer.OutsidePlan outside -> refuse(outside.message());
        }
    }

    private void refuse(String message) {
        refusal.setText(message);
        refusal.setVisible(true);
    }

    private void choose(Release chosen) {
        asked = chosen.period();
        show(chosen, getLocale());
    }

    private void show(Release shown, Locale language) {
        figures.setVisible(true);
        refusal.setVisible(false);
        Months span = Months.upTo(shown.period());
        Dashboard board = client.dashboard(shown.period(), span, language);
        stock.show(board.stock(), language);
        arrivals.show(board.arrivals(), language);
        granted.show(board.granted(), language);
        departures.show(board.departures(), language);
        presumed.show(board.presumed(), language);
        pictures.show(board, span, language);
        if (board.stock() instanceof TableAnswer.Figures table) {
            note.setText(table.note());
            asOf.setText(PeriodText.of(shown.period(), language) + " · "
                    + getTranslation(
                            language,
                            "statistics.asOf",
                            shown.publishedOn() == null ? "–" : Dates.day(shown.publishedOn()),
                            Dates.day(shown.recordedUntil()),
                            table.coverage().officesOpen(),
                            table.coverage().offices()));
        }
    }
}
