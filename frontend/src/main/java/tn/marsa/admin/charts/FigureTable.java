package tn.marsa.admin.charts;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of a picture as a table: a row for each category, a column for each series. */
final class FigureTable extends NativeTable {

    FigureTable() {
        addClassName("m-figures");
    }

    /** Shows the figures of a picture in place of what was there. */
    void show(Picture picture, String categories, Locale language) {
        removeAll();
        var head = new NativeTableRow(heading(categories, "col"));
        picture.series().forEach(series -> head.add(heading(series.name(), "col")));
        var body = new NativeTableBody();
        NumberFormat digits = NumberFormat.getIntegerInstance(language);
        for (int place = 0; place < picture.labels().size(); place++) {
            var row = new NativeTableRow(heading(picture.labels().get(place), "row"));
            for (Picture.Series series : picture.series()) {
                row.add(figure(series.values().get(place), digits));
            }
            body.add(row);
        }
        add(new NativeTableHeader(head), body);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell figure(@Nullable Integer value, NumberFormat digits) {
        var cell = new NativeTableCell(value == null ? "–" : digits.format(value));
        cell.getElement().setAttribute("dir", "ltr");
        return cell;
    }
}
