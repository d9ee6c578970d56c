package tn.marsa.admin.charts;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** Cells of tables of figures. */
public final class TableCells {

    private TableCells() {}

    /** The head of a column. */
    public static NativeTableHeaderCell column(String text) {
        return heading(text, "col");
    }

    /** The head of a column of figures. */
    public static NativeTableHeaderCell figures(String text) {
        NativeTableHeaderCell cell = column(text);
        cell.addClassName("m-figure-head");
        return cell;
    }

    /** The head of a row. */
    public static NativeTableHeaderCell row(String text) {
        return heading(text, "row");
    }

    /** A figure, as it is written; digits run from left to right in every language. */
    public static NativeTableCell figure(String written) {
        var cell = new NativeTableCell(written);
        cell.getElement().setAttribute("dir", "ltr");
        return cell;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
