package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** In and out, in three languages. */
@Journey
class SignInJourney {

    @Test
    void leadsAnOfficerFromTheSignInPageToTheFirstScreenAndOut(Desks desks, RunningMarsa marsa) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            assertThat(desk.page().url()).doesNotContain("?");
            assertThat(desk.page().locator(".m-plate").textContent()).contains("La Marsa", "SPECIMEN");

            desk.signOut();
            assertThat(desk.page().url()).startsWith(marsa.api().toString());
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void speaksTheLanguageLastUsedOnTheSignInPage(Desks desks) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.signIn(Account.ADMINISTRATOR).speak(Language.ARABIC).signOut();

            assertThat(desk.page().locator("html").getAttribute("lang")).startsWith("ar");
            assertThat(desk.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        } finally {
            backToEnglish(desks);
        }
    }

    @Test
    void switchesTheLanguageLiveAndKeepsWhatIsTyped(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files");
            desk.page().fill(".m-identifier-field input", "9630 5188");

            desk.speak(Language.ARABIC);

            assertThat(desk.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(desk.screen().textContent()).isEqualTo("بحث عن ملف");
            assertThat(desk.page().inputValue(".m-identifier-field input")).isEqualTo("9630 5188");
        }
    }

    @Test
    void keepsKeysToThemselvesWhileSomebodyTypes(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            Page page = desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files").page();
            page.locator(".m-identifier-field input").pressSequentially("/?");
            assertThat(page.inputValue(".m-identifier-field input")).isEqualTo("/?");

            page.locator("h1").click();
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.closest('#search') !== null"))
                    .isEqualTo(true);

            page.locator("h1").click();
            page.keyboard().press("?");
            page.locator(".m-key-list").waitFor();
        }
    }

    @Test
    void keepsTokensOutOfTheBrowser(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);

            assertThat(desk.page().context().cookies()).anySatisfy(cookie -> {
                assertThat(cookie.name).isEqualTo("MARSA_UI");
                assertThat(cookie.httpOnly).isTrue();
            });
            assertThat(desk.page().context().cookies())
                    .extracting((Cookie cookie) -> cookie.value)
                    .noneMatch(value -> value.startsWith("ey"));
            assertThat(desk.page().evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
                    .asString()
                    .doesNotContain("access_token", "eyJ");
        }
    }

    private static void backToEnglish(Desks desks) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.signIn(Account.ADMINISTRATOR);
        }
    }
}
