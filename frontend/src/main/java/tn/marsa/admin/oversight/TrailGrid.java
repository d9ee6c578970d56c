package tn.marsa.admin.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.oversight.TrailPage.Row;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Words;

/** Rows of the trail, a line for each. */
class TrailGrid extends Grid<Row> {

    TrailGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        column("oversight.at", row -> new LtrText(Dates.second(row.at())))
                .setWidth("165px")
                .setFlexGrow(0);
        column("oversight.staff", TrailGrid::who).setWidth("200px").setFlexGrow(2);
        column("oversight.action", row -> text("oversight.action", row.action()))
                .setWidth("150px")
                .setFlexGrow(1);
        column("oversight.purpose", row -> text("oversight.purpose", row.purpose()))
                .setWidth("180px")
                .setFlexGrow(1);
        column("oversight.file", TrailGrid::file).setWidth("160px").setFlexGrow(0);
        column("oversight.detail", row -> new Bdi(row.detail()))
                .setWidth("180px")
                .setFlexGrow(2);
        Words.follow(this, locale -> setEmptyStateText(getTranslation(locale, "oversight.none")));
    }

    private Column<Row> column(String key, ValueProvider<Row, Component> cell) {
        var header = new Span();
        header.bindText(Words.text(key));
        return addComponentColumn(cell).setHeader(header);
    }

    private static Component who(Row row) {
        if (row.by() == null) {
            return new Span("–");
        }
        var line = new Div(new Bdi(row.by().displayName()));
        if (row.office() != null) {
            var office = new Div(new Bdi(row.office().shown()));
            office.addClassName("m-quiet-line");
            line.add(office);
        }
        return line;
    }

    private static Component file(Row row) {
        return row.file() == null ? new Span("–") : new IdentifierText(row.file());
    }

    private static Span text(String keys, @Nullable Enum<?> value) {
        var span = new Span("–");
        if (value != null) {
            span.bindText(Words.text(keys + "." + value.name()));
        }
        return span;
    }
}
