package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** What an auditor sees: the trail, its proof, the cases it gives rise to, and what partner bodies were told. */
@Journey
class AuditorsScreensJourney {

    private static final int LOOKS = 40;

    @Test
    void ofTheTrailAndItsCases(Desks desks) {
        askForAnUnknownNumber(desks);
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.AUDITOR).go("/trail");
            desk.page().locator("vaadin-grid .m-quiet-line").first().waitFor();
            Inspection.of(desk, "trail");
            desk.go("/proof").button("oversight.prove").click();
            desk.page().locator(".m-proof-lines").first().waitFor();
            Inspection.of(desk, "proof");
            Inspection.of(desk.go("/cases"), "cases");
            openCase(desk);
            Inspection.inBothSchemes(desk, "case");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void ofAgreementsAndDisclosures(Desks desks, RunningMarsa marsa) {
        new PartnerMachine(marsa.api()).ask("1234 5678 9012");
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.AUDITOR);
            Inspection.of(desk.go("/agreements"), "agreements-auditor");
            Inspection.of(desk.go("/disclosures"), "disclosures");
        }
    }

    private static void askForAnUnknownNumber(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            OfficeWork.ask(desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files"), "1234 5678 9092");
            desk.page().getByText(desk.word("migrants.unknown")).first().waitFor();
        }
    }

    /** That an unknown number was asked for becomes a case with the next look through the trail: by now, or soon. */
    private static void openCase(Desk desk) {
        Locator open = desk.button("oversight.case.open").first();
        for (int looks = 0; looks < LOOKS && !open.isVisible(); looks++) {
            desk.go("/cases").rest();
        }
        open.click();
        desk.page()
                .locator(".m-case-steps")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        desk.button("oversight.case.assign").waitFor();
    }
}
