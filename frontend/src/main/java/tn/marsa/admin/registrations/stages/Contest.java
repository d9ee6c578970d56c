package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.registrations.review.Line;
import tn.marsa.admin.registrations.review.Wording;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Two desks gave the same group different values: both stand side by side until the officer takes one of them. */
final class Contest extends Div {

    private final Span who = new Span();
    private final UnorderedList differences = new UnorderedList();

    /** Shows the values typed here beside those of the other desk, as {@code in} each language puts them. */
    Contest(GroupChange change, Contested values, Runnable takeTheirs, Runnable keepOurs) {
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        addClassName("m-contest");
        var panel = new Callout(Callout.Gravity.WARNING);
        panel.add(
                who,
                differences,
                Buttons.plain(Symbol.CHECK, "registrations.contest.theirs", takeTheirs),
                Buttons.plain(Symbol.PENCIL, "registrations.contest.ours", keepOurs));
        add(panel);
        Words.follow(this, language -> write(change, values, language));
    }

    /** Takes the focus, so that the choice is the next thing to be made. */
    void ask() {
        getElement().executeJs("this.focus()");
    }

    private void write(GroupChange change, Contested values, Locale language) {
        who.setText(getTranslation(
                language,
                "registrations.contest.who",
                Isolated.name(change.by().displayName()),
                Dates.time(change.at())));
        differences.removeAll();
        Wording wording = values.wording(language);
        Map<String, Line> ours = wording.lines(values.ours()).stream()
                .collect(Collectors.toMap(Line::field, line -> line, (first, _) -> first));
        List<Line> theirs = wording.lines(values.theirs());
        theirs.stream()
                .filter(line -> !line.equals(ours.get(line.field())))
                .map(line -> difference(wording.label(line), line, ours.get(line.field()), language))
                .forEach(differences::add);
    }

    private ListItem difference(String label, Line theirs, @Nullable Line ours, Locale language) {
        return new ListItem(getTranslation(
                language,
                "registrations.contest.difference",
                label,
                shown(theirs.text()),
                shown(ours == null ? null : ours.text())));
    }

    private static String shown(@Nullable String text) {
        return Isolated.name(Objects.requireNonNullElse(text, "–"));
    }
}
