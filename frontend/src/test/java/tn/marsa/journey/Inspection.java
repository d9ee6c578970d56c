package tn.marsa.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import tn.marsa.admin.shell.Language;

/** A look at one screen in the three languages, light and dark: axe's and, by the pictures kept, a person's. */
final class Inspection {

    private Inspection() {}

    /**
     * Fails if axe finds something serious or critical in any language and colour scheme. The desk speaks its own language
     * afterwards.
     *
     * @param screen names the pictures
     */
    static void of(Desk desk, String screen) {
        for (Language language : Language.values()) {
            desk.speak(language);
            inBothSchemes(desk, language, screen);
        }
        desk.speak(desk.language());
    }

    /** The same in the one language that the page is in: of pages without the bar. */
    static void inBothSchemes(Desk desk, Language language, String screen) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String suffix = scheme == ColorScheme.DARK ? "-dark" : "";
            desk.picture(language, screen + suffix);
            Axe.check(desk, screen + suffix + " in " + language);
        }
    }
}
