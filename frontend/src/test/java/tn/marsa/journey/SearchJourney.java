package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** One person, one file: whoever was registered at one office is found at another, in another script and spelling. */
@Journey
class SearchJourney {

    private static final String AS_HEARD_IN_FRENCH = "Mouftah Zentani";
    private static final String YEAR = "1988";

    @Test
    void findsInSfaxByAFrenchSpellingAndTheYearOfBirthWhomLaMarsaWroteInArabic(Desks desks) {
        Traveller traveller = Traveller.zintani();
        register(desks, traveller);
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_SFAX);
            searchByNameFromTheBar(desk);
            Locator found = desk.page().locator(".m-found-line").first();
            found.waitFor();
            Inspection.of(desk, "search-found");
            assertThat(found.textContent())
                    .contains(desk.word("matching.nameMasked"), "1101")
                    .doesNotContain(traveller.surname(), traveller.surnameArabic());
            open(desk, found);
            assertThat(desk.screen().textContent()).contains(traveller.surname(), traveller.surnameArabic());
            assertThat(desk.page().url()).endsWith("/files");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void stopsTheSecondRegistrationOfAPersonUntilTheTwoAreCompared(Desks desks) {
        Traveller traveller = Traveller.ivorian();
        register(desks, traveller);
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var again = new Registering(desk, traveller, _ -> {});
            again.begin();
            again.reception();
            again.identityAgain();
            desk.page().locator(".m-comparison").waitFor();
            Inspection.of(desk, "matching");
            assertThat(desk.page().locator("main").textContent())
                    .contains(desk.word("matching.strength.CERTAIN"), desk.word("matching.supervisorDecides"));
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void register(Desks desks, Traveller traveller) {
        String number;
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, traveller, _ -> {});
            registering.begin();
            number = registering.number();
            registering.untilSubmitted();
        }
        OfficeWork.validate(desks, number);
    }

    private static void searchByNameFromTheBar(Desk desk) {
        desk.page().keyboard().press("/");
        desk.page().keyboard().type(AS_HEARD_IN_FRENCH);
        desk.page().keyboard().press("Enter");
        Form form = new Form(desk);
        form.field("search.name").waitFor();
        assertThat(form.text("search.name")).isEqualTo(AS_HEARD_IN_FRENCH);
        form.fill("search.birth", YEAR);
        form.fill("search.purpose", "migrants.purpose.IDENTITY_CHECK");
        desk.button("search.do").click();
    }

    private static void open(Desk desk, Locator found) {
        found.locator("vaadin-button").click();
        desk.dialog().locator("vaadin-select").waitFor();
        OfficeWork.state(desk, "migrants.purpose.IDENTITY_CHECK", "Se présente à Sfax sans papiers");
    }
}
