package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.card.CardVariant;
import com.vaadin.flow.component.html.H2;

/** A white sheet on the page: a title over a hairline, then its content. */
public final class Panel extends Card {

    /** A sheet whose title follows the language. */
    public Panel(String titleKey, Component... content) {
        var title = new H2();
        title.bindText(Words.text(titleKey));
        setTitle(title);
        addThemeVariants(CardVariant.LUMO_OUTLINED);
        addClassName("m-panel");
        add(content);
    }

    /** Puts a note, badge or button at the end of the title's line. */
    public Panel note(Component note) {
        setHeaderSuffix(note);
        return this;
    }
}
