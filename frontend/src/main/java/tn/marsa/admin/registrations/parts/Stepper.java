package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The stages in their order: those that are done ticked, the one that is shown marked, each that was reached a link. */
public final class Stepper extends Nav {

    /** The stages of a registration. */
    public Stepper(Registration registration, Stage shown) {
        addClassName("m-steps");
        Words.ariaLabel(this, "registrations.steps");
        var list = new OrderedList();
        for (Stage stage : Stage.values()) {
            list.add(item(registration, stage, shown));
        }
        add(list);
    }

    private static ListItem item(Registration registration, Stage stage, Stage shown) {
        var name = new Span();
        name.bindText(Words.text("registrations.stage.short." + stage));
        boolean done = stage.compareTo(registration.stage()) < 0;
        var sign = done && stage != shown ? new Span(Symbol.CHECK.icon()) : new Span(String.valueOf(stage.number()));
        sign.addClassName("m-step-sign");
        var item = new ListItem();
        item.addClassName("m-step");
        item.setClassName("m-step-done", done);
        item.add(stage.isReachedAt(registration.stage()) ? link(registration, stage, sign, name) : plain(sign, name));
        if (stage == shown) {
            item.addClassName("m-step-shown");
            item.getChildren().forEach(each -> each.getElement().setAttribute("aria-current", "step"));
        }
        return item;
    }

    private static Component link(Registration registration, Stage stage, Span sign, Span name) {
        var link = new Anchor(Addresses.of(registration.id(), stage));
        link.getElement().setAttribute("router-link", true);
        link.add(sign, name);
        return link;
    }

    private static Component plain(Span sign, Span name) {
        return new Span(sign, name);
    }
}
