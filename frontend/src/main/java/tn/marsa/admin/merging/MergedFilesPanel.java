package tn.marsa.admin.merging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** In an opened file: the files that were merged into it. Its head undoes the last merge, or compares it with another file. */
final class MergedFilesPanel extends Div {

    private final transient @Nullable Undoing undoing;
    private final Div told = new Div();

    /**
     * A panel.
     *
     * @param undoing null unless the file is the head's
     * @param compare leads to the comparison of this file and another
     */
    MergedFilesPanel(
            String identifier, MergedFiles known, @Nullable Undoing undoing, BiConsumer<String, String> compare) {
        this.undoing = undoing;
        addClassName("m-merged");
        told.getElement().setAttribute("role", "alert");
        var panel = new Panel("merging.title", told);
        panel.add(known.mergedFiles().isEmpty() ? none() : list(known));
        if (undoing != null) {
            var actions = new Div(Buttons.plain(
                    Symbol.USERS,
                    "merging.begin",
                    () -> new OtherFileDialog(other -> compare.accept(identifier, other)).open()));
            actions.addClassName("m-merged-actions");
            panel.add(actions);
        }
        add(panel);
    }

    private static Paragraph none() {
        var none = new Paragraph();
        none.addClassName("m-panel-text");
        none.bindText(Words.text("merging.none"));
        return none;
    }

    private UnorderedList list(MergedFiles known) {
        var list = new UnorderedList();
        known.mergedFiles().forEach(merged -> list.add(line(merged)));
        return list;
    }

    private ListItem line(MergedFiles.MergedFile merged) {
        var what = new Span();
        Words.follow(what, language -> what.setText(words(merged, language)));
        var line = new ListItem(new IdentifierText(merged.identifier()), what);
        if (undoing != null && merged.last()) {
            line.add(Buttons.row("merging.undo.do", () -> undoing.ask(merged.identifier(), told)));
        }
        return line;
    }

    private String words(MergedFiles.MergedFile merged, Locale language) {
        String taken = merged.taken().stream()
                .map(choice -> getTranslation(language, "merging.choice." + choice))
                .collect(Collectors.joining(" · "));
        return getTranslation(
                language,
                merged.taken().isEmpty() ? "merging.line.nothing" : "merging.line",
                merged.office().place(),
                Dates.minute(merged.at()),
                Isolated.name(merged.by().displayName()),
                taken);
    }
}
