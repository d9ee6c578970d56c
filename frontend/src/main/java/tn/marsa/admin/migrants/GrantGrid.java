package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import tn.marsa.admin.migrants.Grants.Grant;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** Grants, a line for each. */
class GrantGrid extends Grid<Grant> {

    /** The same reason this often is worth a question. */
    private static final int OFTEN = 3;

    GrantGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column("migrants.identifier", GrantGrid::file).setWidth("170px").setFlexGrow(0);
        column("migrants.looks.by", GrantGrid::holder).setWidth("240px").setFlexGrow(2);
        column("migrants.purpose", grant -> text(grant.purpose().textKey()))
                .setWidth("220px")
                .setFlexGrow(2);
        column("migrants.grants.at", grant -> new LtrText(Dates.minute(grant.grantedAt())))
                .setWidth("140px")
                .setFlexGrow(0);
        column("migrants.grants.until", GrantGrid::until).setWidth("230px").setFlexGrow(1);
        column("migrants.grants.sameReason", GrantGrid::sameReason)
                .setWidth("150px")
                .setFlexGrow(0);
        Words.follow(this, locale -> setEmptyStateText(getTranslation(locale, "migrants.grants.none")));
    }

    private Column<Grant> column(String key, ValueProvider<Grant, Component> cell) {
        return addComponentColumn(cell).setHeader(text(key));
    }

    private static Component file(Grant grant) {
        return grant.file() == null ? new Span("–") : new IdentifierText(grant.file());
    }

    private static Component holder(Grant grant) {
        var who = new Bdi(grant.holder().displayName());
        who.addClassName("m-strong");
        var line = new Div(who);
        if (grant.office() != null) {
            line.add(new Span(
                    " · " + grant.office().place() + " (" + grant.office().code() + ")"));
        }
        return line;
    }

    private static Component until(Grant grant) {
        var line = new Div(
                grant.open()
                        ? new StatusBadge(Tone.ACCENT, Symbol.EYE, "migrants.grants.open")
                        : new StatusBadge(Tone.IDLE, Symbol.LOCK, "migrants.grants.ended"),
                new LtrText(Dates.minute(grant.expiresAt())));
        line.addClassName("m-grant-until");
        return line;
    }

    private static Component sameReason(Grant grant) {
        return grant.sameReason() < OFTEN
                ? new Span(String.valueOf(grant.sameReason()))
                : new StatusBadge(Tone.WARN, Symbol.TRIANGLE_ALERT, "migrants.grants.often", grant.sameReason());
    }

    private static Span text(String key) {
        var span = new Span();
        span.bindText(Words.text(key));
        return span;
    }
}
