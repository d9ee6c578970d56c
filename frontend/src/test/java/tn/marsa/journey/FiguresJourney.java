package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** What the dashboard draws of a released quarter of a synthetic population, in a register of its own. */
class FiguresJourney {

    private static final double RELEASED_WITHIN = 240_000;

    // Bars are the filled shapes of a drawing; what is written at the right of one is its figure.
    private static final String BARS = """
            chart => {
              const place = each => each.getBoundingClientRect();
              const written = [...chart.querySelectorAll('svg text')];
              return [...chart.querySelectorAll('svg path')]
                .filter(each => !['none', 'transparent', null].includes(each.getAttribute('fill')) && place(each).width > 0)
                .sort((one, other) => place(one).top - place(other).top)
                .map(bar => {
                  const beside = written.find(text => place(text).left >= place(bar).right
                    && place(text).top < place(bar).bottom && place(text).bottom > place(bar).top);
                  return place(bar).width + ' ' + (beside?.textContent ?? 'nothing');
                });
            }""";

    @Test
    void drawsWhatTheTableTwinHolds() throws Exception {
        try (var marsa = RunningMarsa.start(List.of("--marsa.population.persons=600"));
                var desks = new Desks(marsa);
                Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OBSERVATORY);
            Locator panel = awaitFigures(desk);
            List<Bar> bars = bars(panel);
            List<Integer> figures = twin(desk, panel);

            assertThat(bars).extracting(Bar::figure).isNotEmpty().isEqualTo(figures);
            double unit = bars.getFirst().width() / bars.getFirst().figure();
            assertThat(bars).allSatisfy(bar -> assertThat(bar.width()).isCloseTo(bar.figure() * unit, within(1.0)));
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** The panel of grounds, once something is released and drawn. */
    private static Locator awaitFigures(Desk desk) {
        Locator drawn = panel(desk).locator("marsa-chart svg path");
        desk.page()
                .waitForCondition(
                        () -> {
                            desk.go("/figures").rest();
                            return drawn.count() > 0;
                        },
                        new Page.WaitForConditionOptions().setTimeout(RELEASED_WITHIN));
        return panel(desk);
    }

    private static Locator panel(Desk desk) {
        return desk.page()
                .locator(".m-pictures > *")
                .filter(new Locator.FilterOptions()
                        .setHas(desk.page()
                                .locator("h2")
                                .filter(new Locator.FilterOptions().setHasText(desk.word("statistics.grounds")))));
    }

    /** The length of a bar in pixels, and the figure beside it. */
    private record Bar(double width, int figure) {}

    private static List<Bar> bars(Locator panel) {
        return ((List<?>) panel.locator("marsa-chart").evaluate(BARS))
                .stream()
                        .map(each -> each.toString().split(" ", 2))
                        .map(parts -> new Bar(Double.parseDouble(parts[0]), figure(parts[1])))
                        .toList();
    }

    /** The figures of the table that the click of a button shows in place of the picture. */
    private static List<Integer> twin(Desk desk, Locator panel) {
        panel.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(desk.word("charts.table")))
                .first()
                .click();
        panel.locator("table.m-figures tbody tr").first().waitFor();
        return panel.locator("table.m-figures tbody td").allTextContents().stream()
                .map(FiguresJourney::figure)
                .toList();
    }

    private static int figure(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
