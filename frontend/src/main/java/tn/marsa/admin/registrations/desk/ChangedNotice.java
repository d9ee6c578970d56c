package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.registrations.procedure.RegistrationResult;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Words;

/** Somebody changed the registration in the meantime: who, which group, when. */
final class ChangedNotice extends Div {

    ChangedNotice(RegistrationResult.Changed changed) {
        getElement().setAttribute("role", "alert");
        var panel = new Callout(Callout.Gravity.WARNING);
        var list = new UnorderedList();
        changed.changes().forEach(change -> list.add(line(change)));
        panel.add(new Span(changed.message()), list);
        add(panel);
    }

    private ListItem line(GroupChange change) {
        var line = new ListItem();
        Words.follow(
                line,
                language -> line.setText(getTranslation(
                        language,
                        "registrations.changed.line",
                        getTranslation(language, "registrations.group." + change.group()),
                        Isolated.name(change.by().displayName()),
                        Dates.time(change.at()))));
        return line;
    }
}
