package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Me;
import tn.marsa.admin.signin.Role;

/** Where the person works, and whether this is a demonstration. */
class OfficePlate extends Div {

    OfficePlate(CurrentStaff staff) {
        Me me = staff.me();
        addClassName("m-plate");
        var office = new Span();
        if (me.office() == null) {
            office.bindText(Words.text(me.roles().contains(Role.OBSERVATORY) ? "shell.observatory" : "shell.noOffice"));
        } else {
            Words.follow(office, locale -> office.setText(getTranslation(locale, "shell.office", place(staff.me()))));
        }
        add(office);
        if (me.demonstration()) {
            var tag = new Span();
            tag.bindText(Words.text("shell.demonstration"));
            tag.addClassName("m-specimen");
            add(tag);
        }
    }

    private static String place(Me me) {
        return me.office() == null ? "" : me.office().place();
    }
}
