package tn.marsa.admin.rights;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Words;

/** The files of the office whose time by the schedule is over; each can be proposed for erasure, none goes by itself. */
final class DuePanel extends Div {

    /**
     * A panel.
     *
     * @param propose takes the file to be proposed
     */
    DuePanel(List<DueFile> due, Consumer<DueFile> propose) {
        var panel = new Panel("rights.due");
        if (due.isEmpty()) {
            var none = new Paragraph();
            none.addClassName("m-panel-text");
            none.bindText(Words.text("rights.due.none"));
            panel.add(none);
        }
        due.forEach(file -> panel.add(line(file, propose)));
        add(panel);
    }

    private static Div line(DueFile file, Consumer<DueFile> propose) {
        var what = new Span();
        what.bindText(Words.text("rights.category." + file.category()));
        var since = new Span();
        since.bindText(Words.text("rights.due.since", Dates.day(file.dueSince())));
        var line = new Div(what, since, Buttons.row("rights.erase.propose", () -> propose.accept(file)));
        line.addClassName("m-rights-actions");
        return line;
    }
}
