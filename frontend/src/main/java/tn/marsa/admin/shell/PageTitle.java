package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a screen: its one h1, what stands beside it, and at the line's end what can be done. */
public final class PageTitle extends Div {

    private final Div beside = new Div();
    private final Div actions = new Div();

    /**
     * A head; the browser's title follows it.
     *
     * @param textKey the key of the title
     */
    public PageTitle(String textKey) {
        addClassName("m-title");
        var title = new H1();
        title.bindText(Words.text(textKey));
        beside.addClassName("m-title-beside");
        actions.addClassName("m-title-actions");
        add(title, beside, actions);
        Titles.follow(this, textKey);
    }

    /** Puts notes or badges beside the title. */
    public PageTitle beside(Component... notes) {
        beside.add(notes);
        return this;
    }

    /** Puts buttons or notes at the line's end. */
    public PageTitle actions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
