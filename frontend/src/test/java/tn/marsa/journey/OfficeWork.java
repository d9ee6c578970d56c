package tn.marsa.journey;

import com.microsoft.playwright.Locator;
import tn.marsa.admin.shell.Language;

/** What offices do before there is something to look at: each part from sign-in to its end, or at a desk that is signed in. */
final class OfficeWork {

    private OfficeWork() {}

    /** An officer of La Marsa registers somebody as far as the validation: the registration's number. */
    static String submit(Desks desks) {
        return submit(desks, Traveller.ivorian());
    }

    /** The same of somebody named. */
    static String submit(Desks desks, Traveller traveller) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, traveller, _ -> {});
            registering.begin();
            String number = registering.number();
            registering.untilSubmitted();
            return number;
        }
    }

    /** The head of that office validates it: the identifier. */
    static String validate(Desks desks, String number) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            review(desk.signIn(Account.HEAD_OF_LA_MARSA), number);
            Locator identifier = validate(desk);
            return desk.copyOf(identifier);
        }
    }

    /** Opens what waits for its validation from the work queue. */
    static void review(Desk desk, String number) {
        desk.row(number).click();
        desk.awaitTitle("registrations.review");
    }

    /** Validates what is under review: where the identifier stands. */
    static Locator validate(Desk desk) {
        desk.page().keyboard().press("Control+Enter");
        Locator identifier = desk.page().locator("#identifier");
        identifier.waitFor();
        return identifier;
    }

    /** Asks for a file on the screen where one looks files up. */
    static void ask(Desk desk, String identifier) {
        desk.page().fill(".m-identifier-field input", identifier);
        desk.page().keyboard().press("Enter");
    }

    /** Opens a file of the desk's own office. */
    static void open(Desk desk, String identifier) {
        ask(desk.go("/files"), identifier);
        desk.page().locator(".m-rights").waitFor();
    }

    /** Says for what another office's file is opened, which opens it. */
    static void state(Desk desk, String purpose, String reason) {
        desk.choose(purpose);
        desk.dialog().locator("textarea").fill(reason);
        desk.dialog().locator("vaadin-button").last().click();
        desk.page().locator(".m-purpose").waitFor();
    }

    /** An officer of Sfax opens La Marsa's file. */
    static void openFromSfax(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            ask(desk.signIn(Account.OFFICER_OF_SFAX).go("/files"), identifier);
            state(desk, "migrants.purpose.CORRECTING", "Changement d’adresse");
        }
    }
}
