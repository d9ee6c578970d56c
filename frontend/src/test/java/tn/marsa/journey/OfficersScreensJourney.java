package tn.marsa.journey;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** What officers see, from a registration's first stage to a file of their own and of another office. */
@Journey
class OfficersScreensJourney {

    @Test
    void ofARegistrationAndTheFileItBecomes(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            String number = register(desk.signIn(Account.OFFICER_OF_LA_MARSA));
            String identifier = OfficeWork.validate(desks, number);
            lookUp(desk, identifier);
            correct(desk.speak(Language.ARABIC), identifier);
            askForThePurpose(desks, identifier);
        }
    }

    private static String register(Desk desk) {
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
        Inspection.inBothSchemes(desk, "keys");
        return number;
    }

    private static void lookUp(Desk desk, String identifier) {
        Inspection.of(desk.go("/files"), "look-up");
        OfficeWork.ask(desk, "1234 5678 9012");
        desk.page()
                .locator(".m-identifier-field [slot=error-message]:not(:empty)")
                .waitFor();
        Inspection.of(desk, "look-up-refused");
        OfficeWork.ask(desk, identifier);
        desk.page().locator(".m-purpose").waitFor();
        Inspection.of(desk, "file");
        desk.buttonOf("migrants.show", "migrants.address").click();
        desk.page().locator(".m-revealed").waitFor();
        Inspection.inBothSchemes(desk, "file-revealed");
        desk.button("migrants.answer").click();
        desk.page().locator(".m-answer .m-looks-table").waitFor();
        Inspection.of(desk, "answer");
    }

    private static void correct(Desk desk, String identifier) {
        OfficeWork.open(desk, identifier);
        desk.button("rights.correct").click();
        Form form = new Form(desk);
        form.field("names.surname").waitFor();
        Inspection.inBothSchemes(desk, "correct");
        form.fill("names.surname", "KOUAME");
        desk.page().fill("vaadin-dialog vaadin-text-area textarea", "جواز السفر");
        desk.button("rights.correct.do").click();
        Locator former = desk.page().locator(".m-rights-former");
        former.locator("vaadin-button").first().click();
        former.locator("span").first().waitFor();
        Inspection.of(desk, "corrected");
    }

    private static void askForThePurpose(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.ARABIC)) {
            OfficeWork.ask(desk.signIn(Account.OFFICER_OF_SFAX).go("/files"), identifier);
            desk.dialog().locator("vaadin-select").waitFor();
            Inspection.inBothSchemes(desk, "purpose");
            desk.choose("migrants.purpose.JUDICIAL_REQUISITION");
            desk.dialog().locator("vaadin-button").last().click();
            desk.dialog().locator("[role=alert]:focus").waitFor();
            Inspection.inBothSchemes(desk, "purpose-refused");
            OfficeWork.state(desk, "migrants.purpose.CORRECTING", "تغيّر عنوان السكنى");
            Inspection.of(desk, "file-elsewhere");
        }
    }
}
