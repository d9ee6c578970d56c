package tn.marsa.signin.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.signin.Browser;
import tn.marsa.signin.SignInCast;
import tn.marsa.signin.account.Account;
import tools.jackson.databind.JsonNode;

/** Somebody who has signed in at the admin UI and in whose name it calls, until the staff table says that they have left. */
@MarsaTest
class RevocationTests {

    private static final String ME = "{ me { displayName } }";

    private final Committed committed;
    private final Browser browser;
    private final Account officer;
    private final CodeFlow flow;
    private JsonNode tokens;

    RevocationTests(
            @Autowired ApplicationContext marsa,
            @Autowired UiClientSecret uiSecret,
            @Autowired Committed committed,
            @LocalServerPort int port) {
        this.committed = committed;
        this.browser = new Browser(port);
        this.officer = new SignInCast(marsa).officer();
        this.flow = CodeFlow.ofTheUi(browser, uiSecret);
        browser.signIn(officer.username().value(), SignInCast.PASSWORD);
        this.tokens = flow.tokens();
    }

    @BeforeEach
    void leave() {
        assertThat(ask()).isEqualTo(200);
        committed.update(
                "UPDATE staff SET active = FALSE WHERE id = ?", officer.staff().bytes());
    }

    @Test
    void refusesTheTokenWithinSeconds() {
        await().atMost(Duration.ofSeconds(10)).until(() -> ask() == 401);
    }

    @Test
    void refusesToRenewTheToken() {
        assertThat(flow.refresh(tokens.path("refresh_token").asString())
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void refusesANewCodeAndAsksForThePassword() {
        assertThat(browser.leadsTo(flow.ask(flow.question()))).isEqualTo("/signin");
    }

    private int ask() {
        return browser.ask(tokens.path("access_token").asString(), ME).statusCode();
    }
}
