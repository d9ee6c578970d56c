package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.shell.Words;

/** How a group of fields is laid out: its title and when it was saved in the gutter, the fields beside it. */
abstract class GroupSheet extends Div {

    private final GroupNote note = new GroupNote();
    private final Div body = new Div();

    GroupSheet(FieldGroup group) {
        var title = new H2();
        title.bindText(Words.text("registrations.group." + group));
        var gutter = new Div(title, note);
        gutter.addClassName("m-group-gutter");
        body.addClassName("m-group-body");
        addClassName("m-group");
        add(gutter, body);
        getElement().setAttribute("role", "group");
        Words.ariaLabel(this, "registrations.group." + group);
    }

    /** The line under the title. */
    final GroupNote note() {
        return note;
    }

    /** Lays fields out in columns. */
    final FormLayout row(int columns, Component... asked) {
        var layout = new FormLayout(asked);
        layout.setResponsiveSteps(
                new ResponsiveStep("0", 1), new ResponsiveStep("420px", 2), new ResponsiveStep("680px", columns));
        body.add(layout);
        return layout;
    }

    /** Adds something that is no field, below what is there. */
    final void addBelow(Component component) {
        body.add(component);
    }
}
