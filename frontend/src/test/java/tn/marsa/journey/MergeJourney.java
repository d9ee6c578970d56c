package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** The head of an office takes two persons for one, and undoes it. */
@Journey
class MergeJourney {

    @Test
    void aWrongMergeIsUndone(Desks desks) {
        Traveller one = Traveller.ivorian();
        Traveller other = Traveller.brotherInLaw();
        String stays = OfficeWork.validate(desks, OfficeWork.submit(desks, one));
        String merged = OfficeWork.validate(desks, OfficeWork.submit(desks, other));
        try (Desk desk = desks.open(Language.ARABIC)) {
            OfficeWork.open(desk.signIn(Account.HEAD_OF_LA_MARSA), stays);
            merge(desk, merged);
            OfficeWork.open(desk, merged);
            desk.page().locator(".m-merged li").waitFor();
            assertThat(desk.screen().textContent()).contains(other.surname());
            undo(desk);
            seeThatItStandsByItself(desk, stays, one);
            seeThatItStandsByItself(desk, merged, other);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void merge(Desk desk, String merged) {
        desk.button("merging.begin").click();
        desk.dialog().locator("vaadin-text-field input").fill(merged);
        Inspection.inBothSchemes(desk, "merge-other");
        desk.page().keyboard().press("Control+Enter");
        Locator names = desk.page().locator(".m-compared").first();
        names.waitFor();
        Inspection.of(desk, "merge");
        assertThat(desk.page().url()).doesNotContain(merged);
        names.locator("vaadin-radio-button").nth(1).click();
        desk.button("merging.do").click();
        desk.dialog().locator("textarea").waitFor();
        Inspection.inBothSchemes(desk, "merge-confirm");
        desk.dialog().locator("textarea").fill("نفس جواز السفر");
        desk.page().keyboard().press("Control+Enter");
        desk.page().locator(".m-merged li").waitFor();
        Inspection.of(desk, "merged");
    }

    private static void undo(Desk desk) {
        desk.button("merging.undo.do").click();
        desk.dialog().locator("textarea").waitFor();
        Inspection.inBothSchemes(desk, "unmerge");
        desk.dialog().locator("textarea").fill("شخصان مختلفان");
        desk.page().keyboard().press("Control+Enter");
        Desk.awaitEnd(desk.page().locator(".m-merged li"));
    }

    private static void seeThatItStandsByItself(Desk desk, String identifier, Traveller traveller) {
        OfficeWork.open(desk, identifier);
        assertThat(desk.screen().textContent()).contains(traveller.surname());
        assertThat(desk.page().locator(".m-merged").textContent()).contains(desk.word("merging.none"));
    }
}
