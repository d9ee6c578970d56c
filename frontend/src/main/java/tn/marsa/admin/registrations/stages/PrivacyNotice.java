package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.ReadingLanguage;
import tn.marsa.admin.shell.Language;

/**
 * The notice on personal data that organic law 2004-63 asks for, to be read by the person or to the person: in a language of
 * the person's own, whatever the language of the screen.
 */
final class PrivacyNotice extends Div {

    private static final int POINTS = 5;

    private final ReadingLanguage choice = new ReadingLanguage("registrations.notice.language", this::write);
    private final H3 title = new H3();
    private final UnorderedList points = new UnorderedList();
    private final Div text = new Div(title, points);

    PrivacyNotice() {
        addClassName("m-privacy");
        add(choice, text);
        choice.chooseThatOfTheScreen();
    }

    /** Turns to the language of the conversation if the notice exists in it. */
    void showFor(@Nullable String conversation) {
        choice.chooseFor(conversation);
    }

    private void write(Language language) {
        Locale locale = language.locale();
        text.getElement().setAttribute("lang", locale.getLanguage());
        text.getElement().setAttribute("dir", language == Language.ARABIC ? "rtl" : "ltr");
        title.setText(getTranslation(locale, "registrations.notice.title"));
        points.removeAll();
        IntStream.rangeClosed(1, POINTS)
                .mapToObj(point -> new ListItem(getTranslation(locale, "registrations.notice." + point)))
                .forEach(points::add);
    }
}
