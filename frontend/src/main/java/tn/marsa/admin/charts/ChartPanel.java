package tn.marsa.admin.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;

/** A picture of figures on a sheet; the table of the same figures is one click away, and so are files of both. */
public final class ChartPanel extends Composite<Panel> {

    private final Chart chart = new Chart();
    private final FigureTable table = new FigureTable();
    private final Action asTable = new Action("charts.table", Symbol.TABLE, this::turn);
    private final Action asPicture = new Action("charts.picture", Symbol.CHART_COLUMN, this::turn);
    private final Panel panel;

    /**
     * An empty sheet.
     *
     * @param titleKey the key of its title
     * @param name of files, without ending
     * @param tools what else stands at the end of the title's line
     */
    public ChartPanel(String titleKey, String name, Component... tools) {
        panel = new Panel(titleKey, chart, table);
        var line = new Div(asTable.quiet().small(), asPicture.quiet().small());
        line.add(tools);
        for (PictureFormat format : PictureFormat.values()) {
            line.add(new Action("charts." + format.ending(), Symbol.DOWNLOAD, () -> chart.save(format, name))
                    .quiet()
                    .small());
        }
        line.addClassName("m-chart-tools");
        panel.note(line);
        showTable(false);
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    /**
     * Shows a picture in place of what was there.
     *
     * @param categories what its labels are, as the head of the table's first column
     */
    public void show(Picture picture, String categories, Locale language) {
        chart.show(picture);
        table.show(picture, categories, language);
    }

    /** The table of the same figures; invisible while the picture is shown. */
    FigureTable table() {
        return table;
    }

    /** From the picture to the table, or back. */
    void turn() {
        showTable(!table.isVisible());
    }

    private void showTable(boolean shown) {
        table.setVisible(shown);
        chart.setVisible(!shown);
        asTable.setVisible(!shown);
        asPicture.setVisible(shown);
    }
}
