package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Words;

/** The language in which a text is read to the person, apart from the language of the screen. */
public final class ReadingLanguage extends RadioButtonGroup<Language> {

    /**
     * A choice of the three languages, each by its own name.
     *
     * @param labelKey the key of its label
     * @param write called with each language that is chosen
     */
    public ReadingLanguage(String labelKey, Consumer<Language> write) {
        addClassName("m-reading");
        setItems(Language.values());
        setItemLabelGenerator(ReadingLanguage::ownName);
        Words.ariaLabel(this, labelKey);
        addValueChangeListener(change -> write.accept(change.getValue()));
    }

    /** Chooses the language that the screen has now. */
    public void chooseThatOfTheScreen() {
        setValue(Language.of(UI.getCurrentOrThrow().getLocale()));
    }

    /** Chooses the language of a conversation, a code of the list LANGUAGE, if it is one of the three. */
    public void chooseFor(@Nullable String conversation) {
        switch (conversation) {
            case "ARA" -> setValue(Language.ARABIC);
            case "FRA" -> setValue(Language.FRENCH);
            case "ENG" -> setValue(Language.ENGLISH);
            case null, default -> {
                // The text does not exist in that language: an interpreter reads it out.
            }
        }
    }

    private static String ownName(Language language) {
        return switch (language) {
            case ARABIC -> "العربية";
            case FRENCH -> "Français";
            case ENGLISH -> "English";
        };
    }
}
