package tn.marsa.signin.oauth2;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.signin.Browser;
import tn.marsa.signin.SignInCast;
import tn.marsa.signin.account.Account;
import tools.jackson.databind.JsonNode;

@MarsaTest
class SignOutTests {

    private static final String UI = "http://127.0.0.1:8080";

    private final JdbcClient jdbc;
    private final Browser browser;
    private final Account officer;
    private final CodeFlow flow;
    private final JsonNode tokens;

    SignOutTests(
            @Autowired ApplicationContext marsa,
            @Autowired UiClientSecret uiSecret,
            @Autowired JdbcClient jdbc,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.browser = new Browser(port);
        this.officer = new SignInCast(marsa).officer();
        this.flow = CodeFlow.ofTheUi(browser, uiSecret);
        browser.signIn(officer.username().value(), SignInCast.PASSWORD);
        this.tokens = flow.tokens();
    }

    @Test
    void goesBackToTheApplicationThatAsked() {
        assertThat(browser.leadsTo(signOut(tokens))).isEqualTo(UI);
    }

    @Test
    void endsTheSession() {
        signOut(tokens);

        assertThat(browser.leadsTo(flow.ask(flow.question()))).isEqualTo("/signin");
    }

    @Test
    void endsTheRefreshToken() {
        signOut(tokens);

        assertThat(refreshError()).isEqualTo("invalid_grant");
    }

    @Test
    void takesAnIdTokenThatWasReplacedSince() {
        flow.refresh(tokens.path("refresh_token").asString());

        assertThat(browser.leadsTo(signOut(tokens))).isEqualTo(UI);
    }

    @Test
    void asksThePersonWhereTheTokenIsNoneOfOurs() {
        HttpResponse<String> answer = browser.get("/connect/logout?id_token_hint=nonsense");

        assertThat(browser.leadsTo(answer)).isEqualTo("/signout");
        assertThat(browser.get("/signout").body()).contains("Voulez-vous vous déconnecter");
    }

    @Test
    void leadsNowhereButToTheApplication() {
        Map<String, String> question = question(tokens);
        question.put("post_logout_redirect_uri", "https://elsewhere.example/");

        HttpResponse<String> answer = browser.get("/connect/logout?" + Browser.encoded(question));

        assertThat(browser.leadsTo(answer)).isEqualTo("/signout");
    }

    @Test
    void goesBackToTheApplicationThoughAnotherWindowSignedOutBefore() {
        JsonNode secondWindow = flow.tokens();
        signOut(tokens);

        assertThat(browser.leadsTo(signOut(secondWindow))).isEqualTo(UI);
    }

    @Test
    void leadsNowhereElseThoughAnotherWindowSignedOutBefore() {
        Map<String, String> question = question(tokens);
        question.put("post_logout_redirect_uri", "https://elsewhere.example/");
        signOut(tokens);

        assertThat(browser.leadsTo(browser.get("/connect/logout?" + Browser.encoded(question))))
                .isEqualTo("/signout");
    }

    @Test
    void endsTheSessionByThePageToo() {
        browser.submit(browser.get("/signout"), "/signout", Map.of());

        assertThat(browser.get("/signout").body()).contains("Vous êtes déconnecté");
        assertThat(refreshError()).isEqualTo("invalid_grant");
    }

    @Test
    void isToldInTheTrail() {
        signOut(tokens);

        assertThat(jdbc.sql("SELECT action FROM trail WHERE staff_id = ? ORDER BY at, id")
                        .param(officer.staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("SIGN_IN", "SIGN_OUT");
    }

    private HttpResponse<String> signOut(JsonNode of) {
        return browser.get("/connect/logout?" + Browser.encoded(question(of)));
    }

    private static Map<String, String> question(JsonNode of) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("id_token_hint", of.path("id_token").asString());
        question.put("post_logout_redirect_uri", UI);
        return question;
    }

    private String refreshError() {
        return flow.refresh(tokens.path("refresh_token").asString())
                .path("error")
                .asString();
    }
}
