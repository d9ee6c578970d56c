package tn.marsa.journey;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** Every screen, in three languages, light and dark: axe finds nothing serious, and a picture of each is kept. */
@Journey
class ScreensJourney {

    @Test
    void ofOfficersAndSupervisors(Desks desks) {
        String number = register(desks);
        String identifier = validate(desks, number);
        lookUp(desks, identifier);
    }

    @Test
    void ofAnAdministrator(Desks desks) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.signIn(Account.ADMINISTRATOR);
            Inspection.of(desk, "offices");
            Inspection.of(desk.go("/registrations"), "forbidden");
            Inspection.of(desk.go("/nowhere"), "not-found");
        }
    }

    @Test
    void ofSigningIn(Desks desks) {
        for (Language language : Language.values()) {
            try (Desk desk = desks.open(language)) {
                desk.page().navigate("/");
                Inspection.inBothSchemes(desk, language, "sign-in");
                desk.page().fill("#username", "nobody");
                desk.page().fill("#password", "nothing");
                desk.page().click("button[type=submit]");
                desk.page().locator("[role=alert]").waitFor();
                Inspection.inBothSchemes(desk, language, "sign-in-refused");
            }
        }
    }

    private static String register(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, Traveller.ivorian(), screen -> Inspection.of(desk, screen));
            registering.begin();
            String number = registering.number();
            registering.untilSubmitted();
            Inspection.of(desk, "review-officer");
            desk.go("/registrations");
            desk.row(number).waitFor();
            Inspection.of(desk, "queue");
            desk.page().keyboard().press("?");
            desk.page().locator(".m-key-list").waitFor();
            Inspection.inBothSchemes(desk, Language.FRENCH, "keys");
            return number;
        }
    }

    private static String validate(Desks desks, String number) {
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA);
            desk.row(number).click();
            desk.awaitTitle("registrations.review");
            Inspection.of(desk, "review");
            desk.button("registrations.return").click();
            desk.page().locator("vaadin-dialog textarea").waitFor();
            Inspection.inBothSchemes(desk, Language.ARABIC, "return");
            desk.page().keyboard().press("Escape");
            desk.page().keyboard().press("Control+Enter");
            Locator identifier = desk.page().locator("#identifier");
            identifier.waitFor();
            Inspection.of(desk, "issued");
            return desk.copyOf(identifier);
        }
    }

    private static void lookUp(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files");
            Inspection.of(desk, "look-up");
            desk.page().fill(".m-identifier-field input", "1234 5678 9012");
            desk.page().keyboard().press("Enter");
            desk.page()
                    .locator(".m-identifier-field [slot=error-message]:not(:empty)")
                    .waitFor();
            Inspection.of(desk, "look-up-refused");
            desk.page().fill(".m-identifier-field input", identifier);
            desk.page().keyboard().press("Enter");
            desk.page().locator(".m-purpose").waitFor();
            Inspection.of(desk, "file");
        }
    }
}
