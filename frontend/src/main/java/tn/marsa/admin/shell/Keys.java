package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.List;

/** What the keyboard does everywhere, and the list that tells it. */
@SpringComponent
@UIScope
class Keys {

    private final List<KeyHint> hints;

    Keys(List<KeyHint> hints) {
        this.hints =
                hints.stream().sorted(Comparator.comparingInt(KeyHint::order)).toList();
    }

    /** Lets the keys work as long as the frame is shown. */
    void listen(Component frame, List<Destination> destinations) {
        for (Destination destination : destinations) {
            Character letter = destination.altKey();
            if (letter != null) {
                Shortcuts.addShortcutListener(
                        frame,
                        () -> UI.getCurrentOrThrow().navigate(destination.view()),
                        Key.of("Key" + letter),
                        KeyModifier.ALT);
            }
        }
        frame.getElement().addEventListener("marsa-keys", event -> show(destinations));
        frame.addAttachListener(attached -> attached.getUI().getPage().addJsModule("context://js/keys.js"));
    }

    /** Shows the list, with the screens of a person. */
    void show(List<Destination> destinations) {
        var list = new DescriptionList();
        list.addClassName("m-key-list");
        for (Destination destination : destinations) {
            if (destination.altKey() != null) {
                add(list, "Alt+" + destination.altKey(), destination.textKey());
            }
        }
        hints.forEach(hint -> add(list, String.join("+", hint.keys()), hint.textKey()));
        var dialog = new Dialog(list);
        Words.follow(dialog, locale -> dialog.setHeaderTitle(dialog.getTranslation(locale, "shell.keys")));
        dialog.open();
    }

    private static void add(DescriptionList list, String keys, String textKey) {
        var meaning = new Description();
        meaning.bindText(Words.text(textKey));
        list.add(new Term(new KeyCap(keys)), meaning);
    }
}
