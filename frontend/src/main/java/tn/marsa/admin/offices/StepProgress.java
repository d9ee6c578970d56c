package tn.marsa.admin.offices;

import com.vaadin.flow.component.html.Span;

/** A step as four dots and a badge. */
class StepProgress extends Span {

    StepProgress(OfficeStep step) {
        addClassName("m-office-step");
        var dots = new Span();
        dots.addClassName("m-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int dot = 0; dot < OfficeStep.STEPS; dot++) {
            var one = new Span();
            one.addClassName(dot < step.done() ? "m-dot-done" : "m-dot");
            dots.add(one);
        }
        add(dots, step.badge());
    }
}
