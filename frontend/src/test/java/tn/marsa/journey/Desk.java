package tn.marsa.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Texts;

/** A person's browser. */
public final class Desk implements AutoCloseable {

    private static final Texts TEXTS = new Texts();
    private static final boolean PICTURES = Boolean.getBoolean("marsa.pictures");

    // What moves in shadow trees too, and not for ever as a progress bar does; that one ends may let another begin. At
    // rest is what did not move for some frames, with no list open.
    private static final String TO_REST = """
            async () => {
              const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const moving = tree => [
                ...tree.getAnimations().filter(each => each.playState === 'running'
                    && each.effect.getComputedTiming().endTime !== Infinity),
                ...[...tree.querySelectorAll('*')].flatMap(each => each.shadowRoot ? moving(each.shadowRoot) : [])];
              const asking = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(each => each.isActive?.());
              const lists = () => [...document.querySelectorAll('vaadin-select-list-box, vaadin-combo-box-scroller')]
                  .some(each => each.checkVisibility());
              for (let still = 0, tries = 0; still < 3; tries++) {
                if (tries === 600) throw new Error('never at rest');
                await frames();
                const all = moving(document);
                all.forEach(each => each.finish());
                still = all.length > 0 || asking() || lists() ? 0 : still + 1;
              }
            }""";

    private final BrowserContext context;
    private final Page page;
    private Language language;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Desk(BrowserContext context, Language language) {
        this.context = context;
        this.language = language;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
                complaints.add("asked elsewhere: " + request.url());
            }
        });
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** The language that is spoken at this desk. */
    public Language language() {
        return language;
    }

    /** A text of the screens in the desk's language. */
    public String word(String key) {
        return TEXTS.getTranslation(key, language.locale());
    }

    /** Opens the UI, signs in with a demonstration account, and takes the desk's language. Waits for the first screen. */
    public Desk signIn(Account account) {
        page.navigate("/");
        page.fill("#username", account.username());
        page.fill("#password", account.password());
        page.click("button[type=submit]");
        screen();
        return speak(language);
    }

    /** Opens a screen by its path and waits for it. */
    public Desk go(String path) {
        page.navigate(path);
        screen();
        return this;
    }

    /** Switches the language in the bar and waits until the page is in it: from then on the desk's language. */
    public Desk speak(Language chosen) {
        language = chosen;
        String tag = chosen.locale().toLanguageTag();
        Locator button = page.locator(
                ".m-segment vaadin-radio-button:has([lang=" + chosen.locale().getLanguage() + "])");
        if (button.getAttribute("checked") == null) {
            button.click();
        }
        page.waitForFunction("tag => document.documentElement.lang === tag", tag);
        return this;
    }

    /** Signs out by the menu and waits for the sign-in page or the word that one is signed out. */
    public Desk signOut() {
        page.locator(".m-staff vaadin-menu-bar-button:not([hidden])").click();
        page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item").last().click();
        page.locator("#username").waitFor();
        return this;
    }

    /** The heading of the screen, once it is there. */
    public Locator screen() {
        Locator heading = page.locator("h1").first();
        heading.waitFor();
        return heading;
    }

    /** Waits until something is gone from the page. */
    public static void awaitEnd(Locator element) {
        element.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Waits for the screen whose title is the text of that key. */
    public void awaitTitle(String key) {
        page.locator("h1")
                .filter(new Locator.FilterOptions().setHasText(word(key)))
                .waitFor();
    }

    /** The button that bears the text of that key. */
    public Locator button(String key) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(word(key)));
    }

    /** The button whose word stands at several values, by the value that it belongs to; both are keys of texts. */
    public Locator buttonOf(String key, String valueKey) {
        return page.locator("vaadin-button[aria-label='" + word(key) + " – " + word(valueKey) + "']");
    }

    /** The dialog that is open. */
    public Locator dialog() {
        return page.locator("vaadin-dialog");
    }

    /** Chooses in the dialog's list the value whose text has that key. */
    public void choose(String key) {
        dialog().locator("vaadin-select").click();
        page.locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(word(key)))
                .click();
    }

    /** The button that opens a registration from the work queue. */
    public Locator row(String number) {
        return page.locator("vaadin-button[aria-label*='" + number + "']");
    }

    /** What somebody gets who selects this and copies it. */
    public String copyOf(Locator text) {
        return text.evaluate("""
                text => {
                  const selection = getSelection();
                  selection.selectAllChildren(text);
                  return selection.toString();
                }""").toString();
    }

    /** Errors of scripts, what the browser refused, and requests that went elsewhere, so far: there should be none. */
    public List<String> complaints() {
        return complaints;
    }

    /** Waits until the server has said all that it was asked and no list is open, and brings to its end what moves: colours and heights stand still. */
    public void rest() {
        page.evaluate(TO_REST);
    }

    /**
     * Keeps a picture of the window at rest as {@code target/screens/<language>/<name>.png}, if somebody wants pictures: with
     * {@code -Dmarsa.pictures}.
     */
    public void picture(String name) {
        if (PICTURES) {
            rest();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", language.locale().getLanguage(), name + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
