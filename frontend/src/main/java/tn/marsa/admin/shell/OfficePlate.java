package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.signin.Me;

/** Where the person works, and whether this is a demonstration. */
class OfficePlate extends Div {

    OfficePlate(Me me) {
        addClassName("m-plate");
        var office = new Span();
        if (me.office() == null) {
            office.bindText(Words.text("shell.noOffice"));
        } else {
            office.bindText(Words.text("shell.office", me.office().place()));
        }
        add(office);
        if (me.demonstration()) {
            var tag = new Span();
            tag.bindText(Words.text("shell.demonstration"));
            tag.addClassName("m-specimen");
            add(tag);
        }
    }
}
