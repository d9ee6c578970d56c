package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.parts.Callout;

/** A step that the procedure does not allow, in the words of the API. */
final class RefusedNotice extends Div {

    RefusedNotice(String message) {
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        var panel = new Callout(Callout.Gravity.ERROR);
        panel.add(new Span(message));
        add(panel);
        getElement().executeJs("this.focus()");
    }
}
