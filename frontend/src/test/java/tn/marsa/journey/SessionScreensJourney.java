package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tn.marsa.admin.shell.Language;

/** What everybody sees who signs in or out, or leaves the desk: pages without the bar, so each language has a desk of its own. */
@Journey
class SessionScreensJourney {

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "FRENCH"})
    void ofSigningIn(Language language, Desks desks) {
        try (Desk desk = desks.open(language)) {
            desk.page().navigate("/");
            Inspection.inBothSchemes(desk, "sign-in");
            desk.page().fill("#username", "nobody");
            desk.page().fill("#password", "nothing");
            desk.page().click("button[type=submit]");
            desk.page().locator("[role=alert]").waitFor();
            Inspection.inBothSchemes(desk, "sign-in-refused");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "FRENCH"})
    void ofSigningOut(Language language, Desks desks, RunningMarsa marsa) {
        try (Desk desk = desks.open(language)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            Page second = desk.page().context().newPage();
            second.navigate("/");
            second.locator("h1").first().waitFor();
            desk.signOut();
            // The session is over in every window: the second says so at the next step, and leads to the sign-in page.
            second.reload();
            second.locator("#username").waitFor();
            desk.go(marsa.api() + "/signout");
            Inspection.inBothSchemes(desk, "signed-out");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "FRENCH"})
    void ofLeavingTheDesk(Language language, Desks desks) {
        try (Desk desk = desks.open(language)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files");
            desk.page().fill(".m-identifier-field input", "9630 5188");
            hear(desk, "marsa-idle");
            Locator dialog = desk.page().locator("vaadin-dialog[role=alertdialog]");
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            desk.button("shell.idle.stay").waitFor();
            Inspection.inBothSchemes(desk, "idle");
            desk.button("shell.idle.stay").click();
            Desk.awaitEnd(dialog);
            assertThat(desk.page().inputValue(".m-identifier-field input")).isEqualTo("9630 5188");
            hear(desk, "marsa-idle-over");
            desk.page().locator("#username").waitFor();
            assertThat(desk.page().url()).contains("idle");
            Inspection.inBothSchemes(desk, "sign-in-idle");
        }
    }

    // Half an hour is too long for a journey: what the browser measures is told as if it were over.
    private static void hear(Desk desk, String event) {
        desk.page()
                .evaluate(
                        "event => document.querySelector('.m-shell').dispatchEvent(new CustomEvent(event, {detail: 5}))",
                        event);
    }
}
