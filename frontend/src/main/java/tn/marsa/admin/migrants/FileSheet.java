package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** An opened file: why it is open, who it is about, and what is known, group by group. */
class FileSheet extends Div {

    /**
     * A sheet in one language.
     *
     * @param opened the file
     * @param keeper the office that keeps it, in that language
     * @param names the names of codes in that language
     * @param close closes the file
     */
    FileSheet(OpenedFile opened, Migrant.Keeper keeper, CodeNames names, Runnable close) {
        Migrant file = opened.file();
        var identity = new IdentityPanels(file, names);
        var residence = new ResidencePanels(file, keeper, names);
        var situation = new SituationPanels(file, names);
        var columns = new Div(
                column(identity.identity(), identity.travelDocument()),
                column(residence.residence(), residence.contact()),
                column(situation.duplicates(), situation.family(), situation.work(), situation.oldNumbers()));
        columns.addClassName("m-file-columns");
        var page = new Div(new FileHead(file, names), columns);
        page.addClassName("m-page");
        add(purpose(opened, close), page);
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE);
    }

    private static Div purpose(OpenedFile opened, Runnable close) {
        var why = new Span();
        why.addClassName("m-strong");
        why.bindText(
                opened.purpose() == null
                        ? Words.text("migrants.ownOffice")
                        : Words.text(opened.purpose().textKey()));
        var trace = new Span();
        trace.bindText(Words.text("migrants.look", Dates.minute(opened.openedAt())));
        var end = new Action("migrants.close", null, close).small().key("Esc");
        var line = new Div(Symbol.EYE.icon(), why, trace, end);
        line.addClassName("m-purpose");
        return line;
    }

    private static Div column(Component... panels) {
        var column = new Div(panels);
        column.addClassName("m-file-column");
        return column;
    }
}
