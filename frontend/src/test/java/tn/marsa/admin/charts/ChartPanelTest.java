package tn.marsa.admin.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class ChartPanelTest extends ScreenTest {

    @Test
    void turnsToTheTableOfItsFiguresAndBack() {
        ChartPanel panel = panel();
        assertThat(textOf(panel.table())).isEmpty();

        panel.turn();
        assertThat(textOf(panel.table())).contains("Gouvernorat", "Tunis", "22\u202f100", "–");

        panel.turn();
        assertThat(textOf(panel.table())).isEmpty();
    }

    private static ChartPanel panel() {
        var panel = new ChartPanel("statistics.governorates", "governorates");
        UI.getCurrent().add(panel);
        var values = new Picture.Series("Résidents", Arrays.asList(22_100, null));
        panel.show(
                Picture.map("Résidents", List.of("TN-11", "TN-61"), List.of("Tunis", "Sfax"), values, "Grand Tunis"),
                "Gouvernorat",
                Language.FRENCH.locale());
        return panel;
    }
}
