package tn.marsa.admin.charts;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.Locale;

/** The figures of a picture as a table: a row for each category, a column for each series. */
final class FigureTable extends NativeTable {

    FigureTable() {
        addClassName("m-figures");
    }

    /** Shows the figures of a picture in place of what was there. */
    void show(Picture picture, String categories, Locale language) {
        removeAll();
        var head = new NativeTableRow(TableCells.column(categories));
        picture.series().forEach(series -> head.add(TableCells.figures(series.name())));
        var body = new NativeTableBody();
        NumberFormat digits = NumberFormat.getIntegerInstance(language);
        for (int place = 0; place < picture.labels().size(); place++) {
            var row = new NativeTableRow(TableCells.row(picture.labels().get(place)));
            for (Picture.Series series : picture.series()) {
                Integer value = series.values().get(place);
                row.add(TableCells.figure(value == null ? "–" : digits.format(value)));
            }
            body.add(row);
        }
        add(new NativeTableHeader(head), body);
    }
}
