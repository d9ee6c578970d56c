package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** What stands in the browser's tab and history: the screen's name, never a person's. */
public final class Titles {

    private Titles() {}

    /** Names the page as long as a component is shown; after the navigation, which leaves a page without a name. */
    public static void follow(Component screen, String textKey) {
        Words.follow(screen, locale -> {
            UI page = UI.getCurrentOrThrow();
            String title =
                    screen.getTranslation(locale, textKey) + " · " + screen.getTranslation(locale, "shell.brand");
            page.beforeClientResponse(screen, response -> page.getPage().setTitle(title));
        });
    }
}
