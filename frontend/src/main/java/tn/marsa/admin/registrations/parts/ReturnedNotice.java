package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.RegistrationState;
import tn.marsa.admin.shell.Words;

/** Why a registration came back, or was ended, in the words of whoever did it; nothing to see otherwise. */
public final class ReturnedNotice extends Div {

    /** The notice of a registration. */
    public ReturnedNotice(Registration registration) {
        String reason = registration.reason();
        boolean returned = registration.state() == RegistrationState.RETURNED;
        setVisible(reason != null);
        if (reason != null) {
            var title = new Span();
            title.addClassName("m-strong");
            title.bindText(Words.text(returned ? "registrations.returned" : "registrations.abandoned"));
            var words = new Span(reason);
            words.getElement().setAttribute("dir", "auto");
            var panel = new Callout(returned ? Callout.Gravity.ERROR : Callout.Gravity.NOTE);
            panel.add(title, words);
            add(panel);
        }
    }
}
