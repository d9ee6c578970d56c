package tn.marsa.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.signin.Browser;
import tn.marsa.signin.SignInCast;

@MarsaTest
class SignInTests {

    private final JdbcClient jdbc;
    private final Committed committed;
    private final SignIn signIn;
    private final Browser browser;
    private final Account officer;
    private final String username;

    SignInTests(@Autowired ApplicationContext marsa, @Autowired JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.committed = marsa.getBean(Committed.class);
        this.signIn = marsa.getBean(SignIn.class);
        this.browser = new Browser(port);
        this.officer = new SignInCast(marsa).officer();
        this.username = officer.username().value();
    }

    @Test
    void leadsToTheAdminUiWhoeverComesFromNowhere() {
        assertThat(browser.leadsTo(signIn(SignInCast.PASSWORD))).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void takesTheUsernameInCapitalsToo() {
        HttpResponse<String> answer = browser.signIn(" " + username.toUpperCase(Locale.ROOT), SignInCast.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void changesTheSessionAtSignIn() {
        browser.get("/signin");
        String before = browser.cookie("MARSA_SIGNIN");
        signIn(SignInCast.PASSWORD);

        assertThat(browser.cookie("MARSA_SIGNIN")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void keepsTheSessionsCookieFromScriptsAndOtherSites() {
        assertThat(browser.get("/signin").headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("MARSA_SIGNIN=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void keepsWhatWasTypedButForThePassword() {
        HttpResponse<String> answer = signIn("not the right phrase");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("role=\"alert\"", "value=\"" + username + "\"")
                .doesNotContain("not the right phrase");
    }

    @Test
    void answersAlikeWhetherTheAccountExistsOrNot() {
        String known = signIn("not the right phrase").body();
        String unknown = browser.signIn("nobody", "not the right phrase").body();

        assertThat(withoutWhatDiffers(unknown, "nobody")).isEqualTo(withoutWhatDiffers(known, username));
    }

    @Test
    void closesAnAccountAfterFiveWrongPasswords() {
        attempt(5);

        assertThat(signIn(SignInCast.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void looksAtFivePasswordsAtMostThoughTheyComeAtOnce() {
        IntStream.range(0, 20).parallel().forEach(each -> signIn.with(username, "not the right phrase"));

        assertThat(trail()).filteredOn("SIGN_IN_REFUSED PASSWORD"::equals).hasSize(5);
        assertThat(trail()).filteredOn("SIGN_IN_REFUSED LOCKED"::equals).hasSize(15);
    }

    @Test
    void leavesAnAccountOpenAfterFour() {
        attempt(4);

        assertThat(signIn(SignInCast.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void opensAClosedAccountAgainAfterTheWhile() {
        attempt(5);
        committed.update(
                "UPDATE account SET locked_until = locked_until - INTERVAL 15 MINUTE WHERE staff_id = ?",
                officer.staff().bytes());

        assertThat(signIn(SignInCast.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void beginsToCountAnewAfterTheRightPassword() {
        attempt(4);
        signIn(SignInCast.PASSWORD);
        attempt(4);

        assertThat(signIn(SignInCast.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesWhoeverHasLeft() {
        leave();

        assertThat(signIn(SignInCast.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAFormFromAnotherSite() {
        HttpResponse<String> answer =
                browser.post("/signin", Map.of("username", username, "password", SignInCast.PASSWORD));

        assertThat(browser.leadsTo(answer)).isEqualTo("/signin?again");
    }

    @Test
    void tellsTheTrailWhyAndTheReaderNot() {
        attempt(6);
        signIn(SignInCast.PASSWORD);

        assertThat(trail())
                .containsExactly(
                        "SIGN_IN_REFUSED PASSWORD",
                        "SIGN_IN_REFUSED PASSWORD",
                        "SIGN_IN_REFUSED PASSWORD",
                        "SIGN_IN_REFUSED PASSWORD",
                        "SIGN_IN_REFUSED PASSWORD",
                        "SIGN_IN_REFUSED LOCKED",
                        "SIGN_IN_REFUSED LOCKED");
    }

    @Test
    void tellsTheTrailWhoCameIn() {
        signIn(SignInCast.PASSWORD);

        assertThat(trail()).containsExactly("SIGN_IN null");
    }

    private HttpResponse<String> signIn(String password) {
        return browser.signIn(username, password);
    }

    private void attempt(int times) {
        for (int each = 0; each < times; each++) {
            signIn("not the right phrase");
        }
    }

    private void leave() {
        committed.update(
                "UPDATE staff SET active = FALSE WHERE id = ?", officer.staff().bytes());
    }

    private List<String> trail() {
        return jdbc.sql("SELECT action, detail FROM trail WHERE staff_id = ? ORDER BY at, id")
                .param(officer.staff().bytes())
                .query((row, index) -> row.getString("action") + " " + row.getString("detail"))
                .list();
    }

    private static String withoutWhatDiffers(String page, String username) {
        return page.replace(username, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
