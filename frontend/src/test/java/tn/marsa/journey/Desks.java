package tn.marsa.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tn.marsa.admin.shell.Language;

/** The browser, in which each desk has a window and cookies of its own. */
public final class Desks implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path DEBIAN = Path.of("/usr/bin/chromium");
    private static final double PATIENCE = 45_000;

    private final RunningMarsa marsa;
    private final Playwright playwright;
    private final Browser browser;

    /** Opens the browser named by {@code MARSA_CHROMIUM}, else Debian's, else Playwright's own, which it fetches. */
    Desks(RunningMarsa marsa) {
        this.marsa = marsa;
        Optional<Path> installed = Stream.of(Optional.ofNullable(System.getenv("MARSA_CHROMIUM"))
                        .map(Path::of)
                        .orElse(DEBIAN))
                .filter(Files::isExecutable)
                .findFirst();
        var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setTimeout(PATIENCE);
        installed.ifPresent(options::setExecutablePath);
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        this.browser = playwright.chromium().launch(options);
    }

    /** A desk in a language, light. */
    public Desk open(Language language) {
        return open(language, ColorScheme.LIGHT);
    }

    /** A desk whose browser prefers a language and a colour scheme. */
    public Desk open(Language language, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(marsa.ui().toString())
                .setLocale(language.locale().toLanguageTag())
                .setTimezoneId("Africa/Tunis")
                .setViewportSize(1440, 900)
                .setColorScheme(scheme));
        context.setDefaultTimeout(PATIENCE);
        return new Desk(context, language);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
