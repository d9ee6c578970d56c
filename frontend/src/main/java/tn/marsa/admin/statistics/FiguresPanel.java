package tn.marsa.admin.statistics;

import com.vaadin.flow.component.Composite;
import java.util.Locale;
import tn.marsa.admin.api.ApiFile;
import tn.marsa.admin.charts.ChartPanel;
import tn.marsa.admin.charts.Picture;
import tn.marsa.admin.shell.Words;

/** A picture of released figures, and the files of those figures beside those of the picture. */
class FiguresPanel extends Composite<ChartPanel> {

    private final FileLinks links;
    private final ChartPanel panel;

    /**
     * An empty sheet.
     *
     * @param titleKey the key of its title
     * @param name of the picture's files, without ending
     */
    FiguresPanel(String titleKey, String name, ApiFile files) {
        links = Words.ariaLabel(new FileLinks(files), titleKey);
        panel = new ChartPanel(titleKey, name, links);
    }

    @Override
    protected ChartPanel initContent() {
        return panel;
    }

    /**
     * Shows a picture in place of what was there.
     *
     * @param categories what its labels are, as the head of the table's first column
     * @param file the figures that it shows
     */
    void show(Picture picture, String categories, FigureFile file, Locale language) {
        panel.show(picture, categories, language);
        links.show(file);
    }
}
