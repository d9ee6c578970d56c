package tn.marsa.admin.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tn.marsa.admin.oversight.Inspector.Mandate;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** By which mandates the data-protection authority inspects. */
@Route("mandates")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/oversight.css")
class MandatesView extends Main implements LocaleChangeObserver {

    private final transient MandatesClient client;
    private final transient Clock clock;
    private final MandateForm form = new MandateForm(this::record);
    private final Grid<Line> grid = new Grid<>();

    /** One mandate of one inspector. */
    record Line(String inspector, Mandate mandate) {}

    MandatesView(MandatesClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        addClassNames("m-page", "m-mandates");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        column("oversight.mandate.inspector", line -> new Bdi(line.inspector()));
        column("oversight.mandate.number", line -> new Bdi(line.mandate().number()));
        column("oversight.mandate.from", line -> day(line.mandate().from()));
        column("oversight.mandate.until", line -> day(line.mandate().until()));
        column("oversight.state", MandatesView::state);
        column("oversight.mandate.end.column", this::end);
        Words.follow(grid, locale -> grid.setEmptyStateText(getTranslation(locale, "oversight.mandate.none")));
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("oversight.mandates"),
                new Notice(Tone.ACCENT, Symbol.INFO, "oversight.mandates.what"),
                new Panel("oversight.mandate.record", form),
                rows);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> load(event.getLocale()));
    }

    private void load(Locale language) {
        List<Inspector> inspectors = client.inspectors(language);
        form.offer(inspectors);
        grid.setItems(inspectors.stream()
                .flatMap(inspector ->
                        inspector.mandates().stream().map(mandate -> new Line(inspector.displayName(), mandate)))
                .toList());
    }

    private void record(UUID key, Inspector inspector, String number, LocalDate from, LocalDate until) {
        client.record(key, inspector, number, from, until, getLocale());
        load(getLocale());
    }

    private Component end(Line line) {
        return line.mandate().canEnd(Dates.today(clock))
                ? new Action("oversight.mandate.end", Symbol.BAN, () -> askAgain(line)).small()
                : new Span();
    }

    private void askAgain(Line line) {
        new Confirmation("oversight.mandate.end", line.inspector(), () -> {
                    client.end(line.mandate(), getLocale());
                    load(getLocale());
                })
                .open();
    }

    private void column(String key, ValueProvider<Line, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        grid.addComponentColumn(cell).setHeader(header);
    }

    private static Component state(Line line) {
        return line.mandate().inForce()
                ? new StatusBadge(Tone.OK, Symbol.CIRCLE_CHECK, "oversight.mandate.inForce")
                : new StatusBadge(
                        Tone.IDLE,
                        Symbol.LOCK,
                        line.mandate().endedAt() == null ? "oversight.mandate.notInForce" : "oversight.mandate.ended");
    }

    private static Span day(LocalDate day) {
        return new LtrText(Dates.day(day));
    }
}
