package tn.marsa.admin.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.charts.TableCells;
import tn.marsa.admin.statistics.TableAnswer.Axis;
import tn.marsa.admin.statistics.TableAnswer.Category;
import tn.marsa.admin.statistics.TableAnswer.Cell;
import tn.marsa.admin.statistics.TableAnswer.Figures;

/** A released table: rows for all dimensions but the last, which makes the columns; the total at its foot. */
class TableSheet extends Div {

    TableSheet(Figures figures, String total, Locale language) {
        addClassNames("m-card", "m-table-sheet");
        NumberFormat digits = NumberFormat.getIntegerInstance(language);
        List<Axis> axes = figures.axes();
        List<Axis> rows = axes.isEmpty() ? List.of() : axes.subList(0, Math.max(1, axes.size() - 1));
        List<Category> columns = axes.size() < 2 ? List.of() : axes.getLast().categories();
        var head = new NativeTableRow();
        rows.forEach(axis -> head.add(TableCells.column(axis.name())));
        columns.forEach(category -> head.add(TableCells.figures(category.name())));
        if (columns.isEmpty()) {
            head.add(TableCells.figures(total));
        }
        var body = new NativeTableBody();
        int width = Math.max(1, columns.size());
        for (int first = 0; !axes.isEmpty() && first < figures.cells().size(); first += width) {
            body.add(row(figures.cells().subList(first, first + width), rows, digits));
        }
        body.add(foot(figures, total, rows.size(), width, digits));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("m-figures");
        add(table);
    }

    // The total belongs to no column: it spans them all.
    private static NativeTableRow foot(Figures figures, String total, int heads, int width, NumberFormat digits) {
        var name = TableCells.row(total);
        name.getElement().setAttribute("colspan", String.valueOf(Math.max(1, heads)));
        var figure = figure(figures.total(), digits);
        figure.setColspan(width);
        figure.addClassName("m-figure-total");
        return new NativeTableRow(name, figure);
    }

    private static NativeTableRow row(List<Cell> cells, List<Axis> rows, NumberFormat digits) {
        var row = new NativeTableRow();
        for (int axis = 0; axis < rows.size(); axis++) {
            row.add(TableCells.row(name(rows.get(axis), cells.getFirst().codes().get(axis))));
        }
        cells.forEach(cell -> row.add(figure(cell, digits)));
        return row;
    }

    private static String name(Axis axis, String code) {
        return axis.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(Category::name)
                .orElse(code);
    }

    private static NativeTableCell figure(Cell figure, NumberFormat digits) {
        String sign = figure.status().equals("UNCERTAIN") ? "≈ " : "";
        return TableCells.figure(sign + digits.format(figure.value()));
    }
}
