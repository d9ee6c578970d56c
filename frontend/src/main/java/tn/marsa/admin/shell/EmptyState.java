package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing: that there is nothing, and what to do next. */
public final class EmptyState extends Div {

    /**
     * An empty state.
     *
     * @param symbol the drawing above
     * @param titleKey the key of the text that says what there is not
     * @param nextKey the key of the text that says what to do
     * @param actions buttons or links that do it
     */
    public EmptyState(Symbol symbol, String titleKey, String nextKey, Component... actions) {
        addClassName("m-empty");
        var title = new H2();
        title.bindText(Words.text(titleKey));
        var next = new Paragraph();
        next.bindText(Words.text(nextKey));
        add(symbol.icon(), title, next);
        add(actions);
    }
}
