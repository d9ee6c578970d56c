package tn.marsa.admin.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.charts.TableCells;

/** Shares of registrations that are complete: a row for each field or office. */
final class QualityTable extends Div {

    private final Locale language;
    private final NativeTableBody body = new NativeTableBody();

    /**
     * A table without rows.
     *
     * @param headKeys the keys of what is told in each column: of what, then figures
     */
    QualityTable(List<String> headKeys, Locale language) {
        this.language = language;
        addClassName("m-table-sheet");
        var head = new NativeTableRow();
        head.add(TableCells.column(getTranslation(language, headKeys.getFirst())));
        headKeys.stream().skip(1).forEach(key -> head.add(TableCells.figures(getTranslation(language, key))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("m-figures");
        add(table);
    }

    /** Adds a row; a dash stands for a share that is not given. */
    void row(String name, int registrations, int missing, @Nullable Double percent) {
        NumberFormat digits = NumberFormat.getInstance(language);
        body.add(new NativeTableRow(
                TableCells.row(name),
                TableCells.figure(digits.format(registrations)),
                TableCells.figure(digits.format(missing)),
                TableCells.figure(percent == null ? "–" : digits.format(percent) + " %")));
    }
}
