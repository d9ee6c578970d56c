package tn.marsa.admin.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** Answers that partner bodies were given: by the file's id, never by name. */
class DisclosureTable extends Grid<Disclosure> {

    DisclosureTable() {
        addClassName("m-agreement-table");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column("agreements.at", row -> new LtrText(Dates.minute(row.at())))
                .setWidth("148px")
                .setFlexGrow(0);
        column("agreements.body", DisclosureTable::body).setFlexGrow(2);
        column("agreements.askedBy", row -> new Span(Words.text("agreements.askedBy." + row.askedBy())))
                .setWidth("112px")
                .setFlexGrow(0);
        column("agreements.question.GENUINE", row -> answer(row.genuine()))
                .setWidth("120px")
                .setFlexGrow(0);
        column("agreements.question.VALID", row -> answer(row.valid()))
                .setWidth("120px")
                .setFlexGrow(0);
        column("agreements.aliasGiven", row -> answer(row.aliasGiven()))
                .setWidth("120px")
                .setFlexGrow(0);
        column("agreements.file", row -> new LtrText(row.file() == null ? "–" : row.file()))
                .setFlexGrow(1);
        Words.follow(this, locale -> setEmptyStateText(getTranslation(locale, "agreements.disclosures.none")));
    }

    /** Shows these. */
    void show(List<Disclosure> disclosures) {
        setItems(List.copyOf(disclosures));
    }

    private Column<Disclosure> column(String key, ValueProvider<Disclosure, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return addComponentColumn(cell).setHeader(header);
    }

    private static Component body(Disclosure row) {
        var name = new Bdi(row.agreement().bodyName());
        name.addClassName("m-strong");
        var basis = new Bdi(row.agreement().legalBasis());
        basis.addClassName("m-second-line");
        var lines = new Div(name, basis);
        lines.addClassName("m-two-lines");
        return lines;
    }

    private static Component answer(@Nullable Boolean answer) {
        if (answer == null) {
            return new Span("–");
        }
        return AgreementTable.framed(
                answer
                        ? new StatusBadge(Tone.OK, Symbol.CHECK, "agreements.yes")
                        : new StatusBadge(Tone.IDLE, Symbol.X, "agreements.no"));
    }
}
