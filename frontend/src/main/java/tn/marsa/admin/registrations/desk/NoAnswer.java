package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.shell.Symbol;

/** No answer came: what was typed stays, and the same request can be repeated, which changes nothing twice. */
final class NoAnswer extends Div {

    NoAnswer(Runnable retry) {
        getElement().setAttribute("role", "alert");
        var panel = new Callout(Callout.Gravity.ERROR, "registrations.noAnswer");
        Button again = Buttons.plain(Symbol.REFRESH_CW, "registrations.retry", retry);
        panel.add(again);
        add(panel);
    }
}
