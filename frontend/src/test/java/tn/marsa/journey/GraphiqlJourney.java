package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** A developer explores the API: signed in by the page itself, with nothing from elsewhere, each role by its own rights. */
@Journey
class GraphiqlJourney {

    @Test
    void signsInAndAnswersTheFirstExample(Desks desks, RunningMarsa marsa) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            Page page = explore(desk, marsa, Account.OFFICER_OF_SFAX);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Execute query (Ctrl-Enter)"))
                    .click();

            Locator answer = page.locator(".result-window");
            answer.getByText("displayName").waitFor();
            desk.picture("graphiql");
            assertThat(answer.textContent()).contains("Karim", "OFFICER", "6101");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void keepsTheTokenOutOfTheBrowsersStores(Desks desks, RunningMarsa marsa) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            Page page = explore(desk, marsa, Account.OBSERVATORY);

            assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
                    .asString()
                    .doesNotContain("eyJ");
            assertThat(page.url()).doesNotContain("code=", "state=");
        }
    }

    private static Page explore(Desk desk, RunningMarsa marsa, Account account) {
        Page page = desk.page();
        page.navigate(marsa.api() + "/graphiql/");
        page.fill("#username", account.username());
        page.fill("#password", account.password());
        page.click("button[type=submit]");
        page.locator(".graphiql-query-editor .view-line")
                .getByText("displayName")
                .waitFor();
        return page;
    }
}
