package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** The candidates, likeliest first: who, how strongly, and why in a few words. The one that is compared is marked. */
final class CandidateList extends Div {

    private final transient Places places;
    private final List<NativeButton> lines = new ArrayList<>();

    /**
     * The list, none marked.
     *
     * @param chosen told which one is to be compared
     */
    CandidateList(List<Candidate> candidates, Places places, Consumer<Candidate> chosen) {
        this.places = places;
        addClassName("m-candidates");
        var list = new UnorderedList();
        candidates.forEach(candidate -> list.add(new ListItem(line(candidate, chosen))));
        var foot = new Paragraph();
        foot.bindText(Words.text("matching.peopleDecide"));
        var count = new Span(String.valueOf(candidates.size()));
        count.addClassName("m-quiet");
        add(new Panel("matching.candidates", list, foot).note(count));
    }

    /** Marks the one that is compared, by its place. */
    void mark(int place) {
        for (int line = 0; line < lines.size(); line++) {
            lines.get(line).getElement().setAttribute("aria-pressed", String.valueOf(line == place));
        }
    }

    private NativeButton line(Candidate candidate, Consumer<Candidate> chosen) {
        var line = new NativeButton();
        line.addClassName("m-candidate");
        var who = new Div();
        who.addClassName("m-queue-person");
        Words.follow(who, language -> name(who, candidate, language));
        line.getElement()
                .appendChild(
                        who.getElement(),
                        StrengthBlocks.of(candidate.strength()).getElement(),
                        Reasons.brief(candidate).getElement());
        state(candidate).forEach(badge -> line.getElement().appendChild(badge.getElement()));
        line.addClickListener(click -> chosen.accept(candidate));
        lines.add(line);
        return line;
    }

    private void name(Div who, Candidate candidate, Locale language) {
        who.removeAll();
        candidate.names(language).forEach(name -> who.add(new Div(new Bdi(name))));
        if (candidate.names(language).isEmpty()) {
            who.add(
                    new Div(who.getTranslation(language, "matching.nameMasked")),
                    new Div(places.in(candidate.office(), language).place()));
        }
    }

    private static List<Component> state(Candidate candidate) {
        DuplicateDecision decision = candidate.decision();
        if (decision == null) {
            return List.of();
        }
        return List.of(new StatusBadge(
                Tone.OK, Symbol.CIRCLE_CHECK, decision.same() ? "matching.verdict.SAME" : "matching.verdict.APART"));
    }
}
