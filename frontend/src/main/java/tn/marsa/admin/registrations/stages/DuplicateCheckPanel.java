package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The third stage. Nobody looks for another file of the person yet, and the screen says just that: never "no duplicate". */
final class DuplicateCheckPanel extends Div {

    DuplicateCheckPanel(Runnable lookUp) {
        addClassName("m-sheet-text");
        var title = new H2();
        title.bindText(Words.text("registrations.duplicate.title"));
        var whatToDo = new Paragraph();
        whatToDo.bindText(Words.text("registrations.duplicate.whatToDo"));
        var link = Buttons.plain(Symbol.SEARCH, "registrations.duplicate.lookUp", lookUp);
        add(new Callout(Callout.Gravity.WARNING, "registrations.duplicate.notChecked"), title, whatToDo, link);
    }
}
