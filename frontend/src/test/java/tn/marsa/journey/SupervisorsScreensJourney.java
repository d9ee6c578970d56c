package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Language;

/** What the head of an office sees of a person, from the validation to the erasure that an administrator is to confirm. */
@Journey
class SupervisorsScreensJourney {

    @Test
    void ofAPersonUntilTheErasure(Desks desks) {
        String number = OfficeWork.submit(desks);
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA);
            String identifier = validate(desk, number);
            OfficeWork.openFromSfax(desks, identifier);
            seeWhoOpenedIt(desk);
            OfficeWork.open(desk.speak(Language.FRENCH), identifier);
            grantResidence(desk);
            seeWhatEnds(desk);
            OfficeWork.open(desk, identifier);
            restrict(desk);
            proposeErasure(desk);
            assertThat(desk.complaints()).isEmpty();
        }
        seeWhatIsProposed(desks);
    }

    private static String validate(Desk desk, String number) {
        OfficeWork.review(desk, number);
        Inspection.of(desk, "review");
        desk.button("registrations.return").click();
        desk.dialog().locator("textarea").waitFor();
        Inspection.inBothSchemes(desk, "return");
        desk.page().keyboard().press("Escape");
        Locator identifier = OfficeWork.validate(desk);
        Inspection.of(desk, "issued");
        return desk.copyOf(identifier);
    }

    private static void seeWhoOpenedIt(Desk desk) {
        desk.go("/grants").page().locator(".m-grant-until").first().waitFor();
        Inspection.of(desk, "grants");
    }

    private static void grantResidence(Desk desk) {
        desk.button("followup.ask.do").click();
        desk.choose("followup.kind.FIRST");
        Inspection.inBothSchemes(desk, "residence-request");
        record(desk, "followup.opinion.do");
        desk.button("followup.opinion.do").click();
        desk.dialog().locator("vaadin-radio-button").first().click();
        record(desk, "followup.decide.do");
        desk.button("followup.decide.do").click();
        desk.choose("followup.outcome.GRANTED");
        desk.dialog().locator("vaadin-text-field input").fill("R-17/2026");
        fillDay(desk, 1, today(0));
        fillDay(desk, 2, today(20));
        Inspection.inBothSchemes(desk, "residence-decision");
        record(desk, "followup.move.do");
        desk.page().locator(".m-follow-up").scrollIntoViewIfNeeded();
        Inspection.of(desk, "residence");
    }

    private static void seeWhatEnds(Desk desk) {
        desk.go("/permits").page().locator(".m-permit-end").first().waitFor();
        Inspection.of(desk, "permits");
        Inspection.of(desk.go("/registrations"), "queue-permits");
    }

    private static void restrict(Desk desk) {
        desk.button("rights.restrict.do").click();
        desk.dialog().locator("textarea").waitFor();
        Inspection.inBothSchemes(desk, "restrict");
        desk.dialog().locator("textarea").fill("Date de naissance contestée");
        record(desk, "rights.lift.do");
    }

    private static void proposeErasure(Desk desk) {
        desk.button("rights.erase.propose").click();
        desk.dialog().locator("vaadin-date-picker").waitFor();
        Inspection.inBothSchemes(desk, "propose-erasure");
        desk.dialog().locator("vaadin-text-field input").first().fill("2026/117");
        fillDay(desk, 0, "01/10/2026");
        desk.dialog().locator("vaadin-text-field input").last().fill("Autorité compétente");
        desk.page().keyboard().press("Control+Enter");
        desk.page().getByText(desk.word("rights.erasureProposed")).waitFor();
        Inspection.of(desk, "restricted");
    }

    private static void seeWhatIsProposed(Desks desks) {
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.ADMINISTRATOR).go("/erasures");
            desk.page().locator(".m-erasure").first().waitFor();
            Inspection.of(desk, "erasures");
        }
    }

    /** Records the step; then the file offers another one. */
    private static void record(Desk desk, String next) {
        desk.page().keyboard().press("Control+Enter");
        Desk.awaitEnd(desk.dialog());
        desk.button(next).waitFor();
    }

    private static void fillDay(Desk desk, int place, String day) {
        Locator field = desk.dialog().locator("vaadin-date-picker input").nth(place);
        field.fill(day);
        field.press("Tab");
    }

    private static String today(int later) {
        return Dates.day(Dates.today(Clock.systemUTC()).plusDays(later));
    }
}
