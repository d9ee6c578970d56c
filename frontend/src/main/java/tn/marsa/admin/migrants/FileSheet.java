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

    private final Div page = new Div();
    private final Div purpose;

    /**
     * A sheet in one language.
     *
     * @param opened the file
     * @param keeper the office that keeps it, in that language
     * @param names the names of codes in that language
     * @param revealing shows a masked value of it
     * @param close closes the file
     */
    FileSheet(OpenedFile opened, Migrant.Keeper keeper, CodeNames names, Revealing revealing, Runnable close) {
        Migrant file = opened.file();
        var masked = MaskedFacts.oneByOne(revealing);
        var identity = new IdentityPanels(file, names, masked);
        var residence = new ResidencePanels(file, keeper, names, masked);
        var situation = new SituationPanels(file, names, masked);
        var columns = new Div(
                column(identity.identity(), identity.travelDocument()),
                column(residence.residence(), residence.contact()),
                column(situation.duplicates(), situation.family(), situation.work(), situation.oldNumbers()));
        columns.addClassName("m-file-columns");
        page.add(new FileHead(file, names), columns);
        page.addClassName("m-page");
        purpose = purpose(opened, close);
        add(purpose, page);
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE);
    }

    /** Puts a button at the end of the line that says why the file is open. */
    void offer(Action action) {
        purpose.addComponentAtIndex(purpose.getComponentCount() - 1, action);
    }

    /** Puts a panel below what is known. */
    void below(Component panel) {
        page.add(panel);
    }

    private static Div purpose(OpenedFile opened, Runnable close) {
        Migrant.Opening opening = opened.file().openedFor();
        var why = new Span();
        why.addClassName("m-strong");
        why.bindText(Words.text(
                opening == null ? "migrants.ownOffice" : opening.purpose().textKey()));
        var until = new Span();
        if (opening != null) {
            until.bindText(Words.text("migrants.openUntil", Dates.time(opening.until())));
        }
        until.setVisible(opening != null);
        var trace = new Span();
        trace.bindText(Words.text("migrants.look", Dates.minute(opened.openedAt())));
        var end = new Action("migrants.close", null, close).small().key("Esc");
        var line = new Div(Symbol.EYE.icon(), why, until, trace, end);
        line.addClassName("m-purpose");
        return line;
    }

    private static Div column(Component... panels) {
        var column = new Div(panels);
        column.addClassName("m-file-column");
        return column;
    }
}
