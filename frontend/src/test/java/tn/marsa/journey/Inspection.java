package tn.marsa.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import tn.marsa.admin.shell.Language;

/** A look at one screen, light and dark: axe's and, where pictures are kept, a person's. */
final class Inspection {

    /** One of each direction: English differs from French in its words alone. */
    static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.FRENCH);

    private Inspection() {}

    /**
     * Fails if axe finds something serious or critical in either direction and colour scheme. The desk speaks its own language
     * afterwards.
     *
     * @param screen names the pictures
     */
    static void of(Desk desk, String screen) {
        Language own = desk.language();
        inBothSchemes(desk, screen);
        LANGUAGES.stream().filter(language -> language != own).forEach(language -> {
            desk.speak(language);
            inBothSchemes(desk, screen);
        });
        desk.speak(own);
    }

    /** The same in the desk's own language alone: of pages without the bar, or where a dialog lies over it. */
    static void inBothSchemes(Desk desk, String screen) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            desk.rest();
            String name = scheme == ColorScheme.DARK ? screen + "-dark" : screen;
            desk.picture(name);
            Axe.check(desk, name + " in " + desk.language());
        }
    }
}
