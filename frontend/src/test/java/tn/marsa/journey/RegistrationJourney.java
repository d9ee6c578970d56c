package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** An officer registers a person, the head of the office validates, another office finds the file by the identifier. */
@Journey
class RegistrationJourney {

    @Test
    void leadsAnIvorianPassportToAnIdentifierInFrench(Desks desks) {
        register(desks, Language.FRENCH, Traveller.ivorian());
    }

    @Test
    void leadsALibyanPassportToAnIdentifierInArabic(Desks desks) {
        register(desks, Language.ARABIC, Traveller.libyan());
    }

    private static void register(Desks desks, Language language, Traveller traveller) {
        String number = submit(desks, language, traveller);
        String identifier = validate(desks, language, number, traveller);
        findElsewhere(desks, language, identifier, traveller);
    }

    /** The officer's part, by the keyboard: the registration's number. */
    private static String submit(Desks desks, Language language, Traveller traveller) {
        try (Desk desk = desks.open(language)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, traveller, desk::picture);
            registering.begin();
            String number = registering.number();
            registering.untilSubmitted();
            assertThat(desk.complaints()).isEmpty();
            return number;
        }
    }

    private static String validate(Desks desks, Language language, String number, Traveller traveller) {
        try (Desk desk = desks.open(language)) {
            OfficeWork.review(desk.signIn(Account.HEAD_OF_LA_MARSA), number);
            assertThat(desk.page().locator("main").textContent())
                    .contains(traveller.surname(), traveller.surnameArabic());

            Locator identifier = OfficeWork.validate(desk);
            desk.picture("issued");
            assertThat(desk.page().locator("main").textContent())
                    .contains(desk.word("registrations.duplicate.noneFound"));
            String shown = identifier.innerText();
            String copied = desk.copyOf(identifier);
            assertThat(copied).matches("9\\d{11}");
            assertThat(shown.replaceAll("\\D", "")).isEqualTo(copied);

            desk.button("registrations.openFile").click();
            desk.page().locator(".m-purpose").waitFor();
            assertThat(desk.screen().textContent()).contains(traveller.surname(), traveller.surnameArabic());
            assertThat(desk.page().url()).doesNotContain(copied);
            assertThat(desk.complaints()).isEmpty();
            return copied;
        }
    }

    private static void findElsewhere(Desks desks, Language language, String identifier, Traveller traveller) {
        try (Desk desk = desks.open(language)) {
            desk.signIn(Account.OFFICER_OF_SFAX);
            desk.page().keyboard().press("/");
            desk.page().keyboard().type(String.join(" ", groupsOfFour(identifier)));
            desk.page().keyboard().press("Enter");

            desk.dialog().locator("vaadin-select").waitFor();
            desk.picture("purpose");
            assertThat(desk.page().locator("body").textContent()).doesNotContain(traveller.surname());
            OfficeWork.state(
                    desk,
                    "migrants.purpose.IDENTITY_CHECK",
                    language == Language.ARABIC ? "حضر بمكتب صفاقس" : "Se présente à Sfax");

            Locator name = desk.screen();
            assertThat(name.textContent()).contains(traveller.surname(), traveller.surnameArabic());
            desk.picture("file");
            assertThat(desk.page().locator("main").textContent())
                    .contains(desk.word("migrants.duplicates"))
                    .doesNotContain(traveller.passport());
            reveal(desk, traveller);
            comeBack(desk, identifier);
            assertThat(desk.page().url()).doesNotContain(identifier);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void reveal(Desk desk, Traveller traveller) {
        desk.buttonOf("migrants.show", "migrants.number").click();
        Locator revealed = desk.page().locator(".m-revealed");
        revealed.waitFor();
        desk.picture("revealed");
        assertThat(revealed.textContent()).isEqualTo(traveller.passport());
        desk.buttonOf("migrants.hide", "migrants.number").click();
        desk.buttonOf("migrants.show", "migrants.number").waitFor();
        assertThat(desk.page().locator("main").textContent()).doesNotContain(traveller.passport());
    }

    /** Within its hours the file opens again without a question. */
    private static void comeBack(Desk desk, String identifier) {
        desk.page().keyboard().press("Escape");
        desk.awaitTitle("migrants.lookUp");
        OfficeWork.ask(desk, identifier);
        desk.page().locator(".m-purpose").waitFor();
        assertThat(desk.page().locator(".m-purpose").textContent())
                .contains(desk.word("migrants.purpose.IDENTITY_CHECK"));
    }

    private static List<String> groupsOfFour(String identifier) {
        return List.of(identifier.substring(0, 4), identifier.substring(4, 8), identifier.substring(8));
    }
}
