package tn.marsa.admin.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tn.marsa.admin.matching.Candidate;
import tn.marsa.admin.matching.MatchWords;
import tn.marsa.admin.matching.Places;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** The persons found, likeliest first: who, where, how strongly and why; each opens by its button. */
final class FoundList extends Div {

    private final transient Places places;
    private final transient Consumer<String> open;

    /**
     * The list.
     *
     * @param open opens the file of an identifier
     */
    FoundList(List<Candidate> found, Places places, Consumer<String> open) {
        this.places = places;
        this.open = open;
        addClassName("m-found");
        var list = new OrderedList();
        found.forEach(candidate -> list.add(new ListItem(line(candidate))));
        var count = new Span(String.valueOf(found.size()));
        count.addClassName("m-quiet");
        add(new Panel("search.found", list).note(count));
    }

    private Component line(Candidate candidate) {
        var who = new Div();
        who.addClassName("m-queue-person");
        Words.follow(who, language -> name(who, candidate, language));
        var why = new Div(MatchWords.strength(candidate), MatchWords.reasons(candidate));
        why.addClassName("m-found-why");
        var line = new Div(who, where(candidate), why, way(candidate));
        line.addClassName("m-found-line");
        return line;
    }

    private static void name(Div who, Candidate candidate, Locale language) {
        who.removeAll();
        candidate.names(language).forEach(name -> who.add(new Div(new Bdi(name))));
        if (!candidate.shown()) {
            who.add(new Div(who.getTranslation(language, "matching.nameMasked")));
        }
    }

    private Component where(Candidate candidate) {
        var where = new Div();
        where.addClassName("m-found-where");
        if (candidate.identifier() != null) {
            where.add(new IdentifierText(candidate.identifier()));
        }
        var office = new Span();
        Words.follow(
                office,
                language -> office.setText(places.in(candidate.office(), language)
                                .place() + " (" + candidate.office().code() + ")"));
        where.add(office);
        return where;
    }

    private Component way(Candidate candidate) {
        String identifier = candidate.identifier();
        return identifier == null
                ? new StatusBadge(Tone.IDLE, Symbol.CLOCK, "search.registering")
                : new Action("migrants.open", Symbol.EYE, () -> open.accept(identifier)).small();
    }
}
