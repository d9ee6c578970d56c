package tn.marsa.signin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tn.marsa.MarsaTest;
import tn.marsa.signin.Browser;
import tn.marsa.signin.oauth2.CodeFlow;

@MarsaTest
class SigninPagesTests {

    private final Browser browser;

    SigninPagesTests(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @Test
    void speakTheLanguageOfTheBrowser() {
        assertThat(browser.get("/signin").body()).contains("lang=\"fr\"", "dir=\"ltr\"", "Se connecter");
    }

    @Test
    void speakTheLanguageThatIsChosenFromThenOn() {
        browser.get("/signin?language=ar");

        assertThat(browser.get("/signin").body()).contains("lang=\"ar\"", "dir=\"rtl\"", "تسجيل الدخول");
    }

    @Test
    void ignoreALanguageThatMarsaDoesNotSpeak() {
        assertThat(browser.get("/signin?language=de").body()).contains("Se connecter");
    }

    @Test
    void openInTheLanguageThatTheApplicationAsksFor() {
        CodeFlow flow = CodeFlow.ofTheExplorer(browser);
        Map<String, String> question = flow.question();
        question.put("ui_locales", "de en-GB fr");

        assertThat(browser.leadsTo(flow.ask(question))).isEqualTo("/signin?language=en");
    }

    @Test
    void sayThatNobodyWorkedWhenTheApplicationSaysSo() {
        CodeFlow flow = CodeFlow.ofTheExplorer(browser);
        Map<String, String> question = flow.question();
        question.put("idle", "true");

        String page = browser.leadsTo(flow.ask(question));

        assertThat(page).isEqualTo("/signin?idle");
        assertThat(browser.get(page).body()).contains("vous n’avez rien fait pendant un moment");
        assertThat(browser.get("/signin").body()).doesNotContain("vous n’avez rien fait");
    }

    @Test
    void answerErrorsInTheChosenLanguageWithoutATrace() {
        browser.get("/signin?language=ar");

        HttpResponse<String> answer = browser.get("/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("الصفحة غير موجودة").doesNotContain("Exception");
    }

    @Test
    void giveErrorPagesTheirColoursAndType() {
        assertThat(browser.get("/nothing-here")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("style-src 'self'", "font-src 'self'");
    }

    @Test
    void sayTheSameInEveryLanguage() {
        Set<String> french = keys("fr");

        assertThat(keys("ar")).isEqualTo(french);
        assertThat(keys("en")).isEqualTo(french);
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("messages/signin", Locale.of(language)).keySet();
    }

    @Test
    void takeNothingFromElsewhereAndRunNoScript() {
        assertThat(browser.get("/signin").headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
                        + " form-action 'self' http://127.0.0.1:8080; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void letABrowserKeepTheFonts() {
        HttpResponse<String> font = browser.get("/signin/fonts/noto-sans-arabic-400.woff2");

        assertThat(font.statusCode()).isEqualTo(200);
        assertThat(font.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(font.headers().firstValue("Last-Modified")).isPresent();
    }
}
