package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts as lines of a name and a value. */
public final class Facts extends DescriptionList {

    /** No facts yet. */
    public Facts() {
        addClassName("m-facts");
    }

    /** A fact in words of the screen's language; a dash if it is null or empty. */
    public Facts fact(String labelKey, @Nullable String value) {
        return fact(labelKey, new Span(shown(value)));
    }

    /** A name or an address: kept apart from the direction of what surrounds it. */
    public Facts name(String labelKey, @Nullable String value) {
        return fact(labelKey, new Bdi(shown(value)));
    }

    /** A number, date or code: always left to right. */
    public Facts figure(String labelKey, @Nullable String value) {
        var figure = new LtrText(shown(value));
        return fact(labelKey, figure);
    }

    /** A fact that is more than a text. */
    public Facts fact(String labelKey, Component value) {
        var term = new Term();
        term.bindText(Words.text(labelKey));
        add(new Div(term, new Description(value)));
        return this;
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }
}
