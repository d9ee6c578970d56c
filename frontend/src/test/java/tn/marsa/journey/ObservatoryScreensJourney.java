package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** What a statistician sees: figures, tables and releases, and what is asked for beyond them. */
@Journey
class ObservatoryScreensJourney {

    @Test
    void ofFiguresAndReleases(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OBSERVATORY);
            Inspection.of(desk.go("/figures"), "figures");
            prepare(desk.go("/releases"));
            Inspection.of(desk, "releases");
            desk.button("statistics.preview").click();
            desk.page().locator("vaadin-dialog .m-figures").waitFor();
            Inspection.inBothSchemes(desk, "preview");
            askForATable(desk.go("/table-requests"));
            Inspection.of(desk, "table-requests");
            Inspection.of(desk.go("/data-quality"), "data-quality");
            Inspection.of(desk.go("/definitions#STOCK"), "definitions");
            Inspection.of(desk.go("/tables"), "tables");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void prepare(Desk desk) {
        desk.page().locator(".m-releases vaadin-text-field input").first().fill("2025-01");
        desk.button("statistics.prepare").click();
        desk.page().waitForCondition(() -> {
            desk.button("statistics.refresh").click();
            return desk.button("statistics.preview").isVisible();
        });
    }

    private static void askForATable(Desk desk) {
        Page page = desk.page();
        page.locator(".m-table-requests vaadin-multi-select-combo-box input").click();
        page.locator("vaadin-multi-select-combo-box-item").first().click();
        page.locator("vaadin-multi-select-combo-box-item").nth(2).click();
        page.locator("vaadin-multi-select-combo-box-item").nth(9).click();
        page.keyboard().press("Escape");
        page.locator(".m-table-requests vaadin-text-field input").first().fill("Carte scolaire");
        page.locator(".m-table-requests vaadin-text-field input").nth(1).fill("Direction des études");
        desk.button("statistics.request.ask").click();
        desk.button("statistics.request.approve").waitFor();
    }
}
