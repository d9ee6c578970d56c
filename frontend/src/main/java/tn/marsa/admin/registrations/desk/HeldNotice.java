package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.procedure.RegistrationResult;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.registrations.procedure.Step;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Another desk holds the registration: it can be taken over, and what was typed here is saved then. */
public final class HeldNotice extends Div {

    /** The answer of the API to a change made here while another desk holds it. */
    HeldNotice(RegistrationResult.StepRefused refused, Runnable takeOver) {
        var words = new Span(refused.message());
        fill(words, refused.registration().allows(Step.TAKE_OVER), takeOver);
    }

    /** The registration was opened while another desk holds it. */
    public HeldNotice(StaffMember holder, boolean mayTakeOver, Runnable takeOver) {
        var words = new Span();
        words.bindText(Words.text("registrations.heldBy", Isolated.name(holder.displayName())));
        fill(words, mayTakeOver, takeOver);
    }

    private void fill(Span words, boolean mayTakeOver, Runnable takeOver) {
        getElement().setAttribute("role", "alert");
        var panel = new Callout(Callout.Gravity.WARNING);
        panel.add(words);
        if (mayTakeOver) {
            panel.add(Buttons.plain(Symbol.LOG_IN, "registrations.takeOver", takeOver));
        }
        add(panel);
    }
}
