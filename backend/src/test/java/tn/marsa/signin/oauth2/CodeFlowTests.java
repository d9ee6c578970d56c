package tn.marsa.signin.oauth2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.signin.Browser;
import tn.marsa.signin.SignInCast;
import tn.marsa.signin.account.Account;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MarsaTest
class CodeFlowTests {

    private final SignInCast cast;
    private final ApiCallers callers;
    private final UiClientSecret uiSecret;
    private final JdbcClient jdbc;
    private final Browser browser;
    private final Account officer;

    CodeFlowTests(
            @Autowired ApplicationContext marsa,
            @Autowired ApiCallers callers,
            @Autowired UiClientSecret uiSecret,
            @Autowired JdbcClient jdbc,
            @LocalServerPort int port) {
        this.cast = new SignInCast(marsa);
        this.callers = callers;
        this.uiSecret = uiSecret;
        this.jdbc = jdbc;
        this.browser = new Browser(port);
        this.officer = cast.officer();
    }

    @Test
    void leadsFromThePasswordToTheApi() {
        CodeFlow flow = CodeFlow.ofTheExplorer(browser);

        HttpResponse<String> first = flow.ask(flow.question());
        assertThat(browser.leadsTo(first)).isEqualTo("/signin");
        HttpResponse<String> back = browser.signIn(officer.username().value(), SignInCast.PASSWORD);
        assertThat(browser.leadsTo(back)).contains("/oauth2/authorize?");
        JsonNode tokens = flow.tokens();

        callers.tester(tokens.path("access_token").asString())
                .document("{ me { displayName roles } }")
                .execute()
                .path("me.displayName")
                .entity(String.class)
                .isEqualTo("Officer " + officer.staff());
    }

    @Test
    void givesThePublicClientNoRefreshToken() {
        signIn();

        assertThat(CodeFlow.ofTheExplorer(browser).tokens().has("refresh_token"))
                .isFalse();
    }

    @Test
    void renewsTokensWithoutThePassword() {
        CodeFlow flow = signedInAtTheUi();
        JsonNode first = flow.tokens();

        JsonNode second = flow.refresh(first.path("refresh_token").asString());

        callers.tester(second.path("access_token").asString())
                .document("{ me { displayName } }")
                .executeAndVerify();
        assertThat(second.path("refresh_token").asString())
                .isNotEqualTo(first.path("refresh_token").asString());
    }

    @Test
    void endsRenewedTokensWithTheSignInAndNotLater() {
        CodeFlow flow = signedInAtTheUi();
        JsonNode first = flow.tokens();
        LocalDateTime end = endOfWhatWasGranted();

        flow.refresh(first.path("refresh_token").asString());

        assertThat(endOfWhatWasGranted()).isEqualTo(end);
    }

    @Test
    void takesARefreshTokenOnce() {
        CodeFlow flow = signedInAtTheUi();
        String used = flow.tokens().path("refresh_token").asString();
        flow.refresh(used);

        assertThat(flow.refresh(used).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void takesARefreshTokenOnceThoughItComesManyTimesAtOnce() {
        CodeFlow flow = signedInAtTheUi();
        String token = flow.tokens().path("refresh_token").asString();

        assertThat(atOnce(20, () -> flow.refresh(token)))
                .filteredOn(answer -> answer.has("access_token"))
                .hasSize(1);
    }

    @Test
    void takesACodeOnce() {
        CodeFlow flow = signedInAtTheUi();
        String code = flow.code();
        String refreshToken = flow.redeem(code).path("refresh_token").asString();

        assertThat(flow.redeem(code).path("error").asString()).isEqualTo("invalid_grant");
        // Somebody else may have read the code: what it brought holds no longer.
        assertThat(flow.refresh(refreshToken).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAWalkWithoutProofKey() {
        signIn();
        CodeFlow flow = CodeFlow.ofTheUi(browser, uiSecret);
        Map<String, String> question = flow.question();
        question.remove("code_challenge");
        question.remove("code_challenge_method");

        assertThat(browser.leadsTo(flow.ask(question))).startsWith(CodeFlow.UI_CALLBACK + "?error=invalid_request");
    }

    @Test
    void sendsNobodyToAnAddressThatIsNotRegistered() {
        signIn();
        CodeFlow flow = CodeFlow.ofTheUi(browser, uiSecret);
        Map<String, String> question = flow.question();
        question.put("redirect_uri", "https://elsewhere.example/");

        HttpResponse<String> answer = flow.ask(question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.leadsTo(answer)).isEmpty();
        assertThat(answer.body()).contains("Demande incomplète").doesNotContain("elsewhere", "Exception");
    }

    @Test
    void refusesAnIdTokenWhereAnAccessTokenIsDue() {
        signIn();
        String idToken =
                CodeFlow.ofTheExplorer(browser).tokens().path("id_token").asString();

        HttpResponse<String> answer = browser.ask(idToken, "{ me { displayName } }");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNoTokenInClear() {
        CodeFlow flow = signedInAtTheUi();
        JsonNode tokens = flow.tokens();

        String kept = jdbc.sql("SELECT content FROM granted_authorization WHERE staff_id = ?")
                .param(officer.staff().bytes())
                .query((row, index) -> new String(row.getBytes(1), ISO_8859_1))
                .single();

        assertThat(kept)
                .doesNotContain(
                        tokens.path("refresh_token").asString(),
                        tokens.path("access_token").asString(),
                        "openid");
    }

    @Test
    void letsAPartnersMachineInByItsSecret() {
        String client = cast.verifier();

        JsonNode answer = new JsonMapper()
                .readTree(browser.postAs(
                                client,
                                SignInCast.PASSWORD,
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials"))
                        .body());

        callers.tester(answer.path("access_token").asString())
                .document("{ me { roles } }")
                .execute()
                .path("me.roles")
                .entityList(String.class)
                .containsExactly("VERIFIER");
        assertThat(jdbc.sql("SELECT detail FROM trail JOIN staff ON staff.id = trail.staff_id WHERE subject = ?")
                        .param(client)
                        .query(String.class)
                        .list())
                .containsExactly("MACHINE");
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(times, work)).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private LocalDateTime endOfWhatWasGranted() {
        return jdbc.sql("SELECT expires_at FROM granted_authorization WHERE staff_id = ?")
                .param(officer.staff().bytes())
                .query(LocalDateTime.class)
                .single();
    }

    private void signIn() {
        browser.signIn(officer.username().value(), SignInCast.PASSWORD);
    }

    private CodeFlow signedInAtTheUi() {
        signIn();
        return CodeFlow.ofTheUi(browser, uiSecret);
    }
}
