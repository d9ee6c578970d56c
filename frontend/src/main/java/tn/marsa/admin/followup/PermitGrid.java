package tn.marsa.admin.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import tn.marsa.admin.followup.ExpiringPermits.Permit;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** Permits that are about to expire, a line for each. */
class PermitGrid extends Grid<Permit> {

    private final transient Clock clock;

    /**
     * A grid.
     *
     * @param open opens the file of an identifier
     */
    PermitGrid(Clock clock, Consumer<String> open) {
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column("followup.validUntil", this::end).setWidth("240px").setFlexGrow(0);
        column("followup.permits.whose", permit -> name(permit, getLocale())).setFlexGrow(1);
        column(
                        "migrants.identifier",
                        permit -> new IdentifierText(permit.migrant().identifier()))
                .setWidth("190px")
                .setFlexGrow(0);
        column(
                        "followup.permits.do",
                        permit -> Buttons.row(
                                "followup.permits.open",
                                () -> open.accept(permit.migrant().identifier())))
                .setWidth("160px")
                .setFlexGrow(0);
        Words.follow(this, language -> setEmptyStateText(getTranslation(language, "followup.permits.none")));
    }

    private Column<Permit> column(String key, ValueProvider<Permit, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return addComponentColumn(cell).setHeader(header);
    }

    private Component end(Permit permit) {
        var day = new LtrText(Dates.day(permit.validUntil()));
        boolean over = permit.validUntil().isBefore(Dates.today(clock));
        var line = new Div(
                day,
                new StatusBadge(
                        Tone.WARN,
                        over ? Symbol.TRIANGLE_ALERT : Symbol.HOURGLASS,
                        over ? "followup.state.EXPIRED" : "followup.permits.soon"));
        line.addClassName("m-permit-end");
        return line;
    }

    /** The name in the script of the language first; said in words where the file is restricted. */
    private static Component name(Permit permit, Locale language) {
        Names names = permit.migrant().names();
        if (names == null) {
            return new StatusBadge(Tone.WARN, Symbol.LOCK, "rights.restricted");
        }
        var cell = new Div();
        cell.addClassName("m-queue-person");
        names.inOrderOf(language).forEach(name -> cell.add(new Div(new Bdi(name))));
        return cell;
    }
}
