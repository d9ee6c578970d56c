package tn.marsa.signin.oauth2;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tn.marsa.signin.Browser;
import tn.marsa.signin.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One walk through the authorization code flow with PKCE, step by step. */
public final class CodeFlow {

    static final String EXPLORER_CALLBACK = "http://127.0.0.1:8081/graphiql/";
    static final String UI_CALLBACK = "http://127.0.0.1:8080/login/oauth2/code/marsa";

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser;
    private final String client;
    private final String secret;
    private final String callback;
    private final String verifier = Fingerprint.newSecret();

    private CodeFlow(Browser browser, String client, String secret, String callback) {
        this.browser = browser;
        this.client = client;
        this.secret = secret;
        this.callback = callback;
    }

    public static CodeFlow ofTheExplorer(Browser browser) {
        return new CodeFlow(browser, "graphiql", "", EXPLORER_CALLBACK);
    }

    static CodeFlow ofTheUi(Browser browser, UiClientSecret secret) {
        return new CodeFlow(browser, "marsa-ui", secret.value(), UI_CALLBACK);
    }

    /** What the client asks the browser to open; a test may spoil it. */
    public Map<String, String> question() {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", client);
        question.put("redirect_uri", callback);
        question.put("scope", "openid");
        question.put("state", "state");
        question.put("nonce", "nonce");
        question.put("code_challenge_method", "S256");
        question.put("code_challenge", Fingerprint.textOf(verifier));
        return question;
    }

    public HttpResponse<String> ask(Map<String, String> question) {
        return browser.get("/oauth2/authorize?" + Browser.encoded(question));
    }

    /** The code that a browser which has signed in is sent back with. */
    String code() {
        HttpResponse<String> answer = ask(question());
        String location = browser.leadsTo(answer);
        assertThat(location).startsWith(callback + "?code=").endsWith("&state=state");
        return Browser.find(CODE, location);
    }

    JsonNode redeem(String code) {
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", callback, "code_verifier", verifier));
    }

    JsonNode refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    JsonNode tokens() {
        return redeem(code());
    }

    private JsonNode token(Map<String, String> form) {
        Map<String, String> all = new LinkedHashMap<>(form);
        if (secret.isEmpty()) {
            all.put("client_id", client);
            return JSON.readTree(browser.post("/oauth2/token", all).body());
        }
        return JSON.readTree(
                browser.postAs(client, secret, "/oauth2/token", all).body());
    }
}
