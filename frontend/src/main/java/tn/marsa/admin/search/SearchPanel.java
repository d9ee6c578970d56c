package tn.marsa.admin.search;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.matching.Candidate;
import tn.marsa.admin.matching.Places;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.EmptyState;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The search by what is known of a person, and what came of it. Nothing typed leaves the page but in a request. */
@StyleSheet("context://css/matching.css")
public final class SearchPanel extends Div {

    private final transient SearchClient client;
    private final transient Places places;
    private final transient Consumer<String> open;
    private final SearchForm form;
    private final Div outcome = new Div();

    SearchPanel(SearchClient client, CodeLists lists, Places places, Consumer<String> open) {
        this.places = places;
        this.client = client;
        this.open = open;
        this.form = new SearchForm(lists, this::search);
        var search = new Action("search.do", Symbol.SEARCH, this::search);
        var clear = new Action("search.clear", Symbol.X, this::clear).quiet();
        var line = new Div(search, clear);
        line.addClassName("m-search-actions");
        var body = new Div(form, line);
        body.addClassName("m-search-body");
        outcome.getElement().setAttribute("role", "status");
        add(new Panel("search.title", body), outcome);
        clear();
        Words.follow(this, this::offerOffices);
    }

    private void offerOffices(Locale language) {
        Trouble.attempt(() -> form.offices(places.all(language)));
    }

    /** Begins with a name that was typed elsewhere. */
    public void begin(String name) {
        clear();
        form.begin(name);
    }

    /** The panel as at first. */
    public final void clear() {
        form.clear();
        outcome.removeAll();
        outcome.add(new EmptyState(Symbol.SEARCH, "search.begin", "search.begin.next"));
    }

    private void search() {
        form.accept();
        outcome.removeAll();
        Map<String, Object> typed = form.typed();
        if (form.holdsUnreadableDate()) {
            form.refuse("birth", getTranslation("registrations.problem.INVALID"));
        } else if (!typed.containsKey("purpose")) {
            form.refuse("purpose", getTranslation("migrants.purpose.missing"));
        } else {
            Trouble.attempt(() -> send(typed));
        }
    }

    private void send(Map<String, Object> typed) {
        try {
            switch (client.search(typed, getLocale())) {
                case SearchAnswer.Found(var found) -> show(found);
                case SearchAnswer.TooBroad broad -> tell(broad);
                case SearchAnswer.Refused(var problems) -> problems.forEach(this::refuse);
            }
        } catch (ApiProblem problem) {
            String field = problem.field() == null ? "" : inputName(problem.field());
            if (form.field(field).isEmpty()) {
                throw problem;
            }
            form.refuse(field, problem.text());
        }
    }

    private void refuse(FieldProblem problem) {
        form.refuse(inputName(problem.field()), problem.message());
    }

    private static String inputName(String path) {
        return path.replaceFirst("^input\\.", "");
    }

    private void show(List<Candidate> found) {
        outcome.add(
                found.isEmpty()
                        ? new EmptyState(Symbol.FILE_QUESTION_MARK, "search.none", "search.none.next")
                        : new FoundList(found, places, open));
    }

    /** Any one of the fields named would do: each leads to its field. */
    private void tell(SearchAnswer.TooBroad broad) {
        var panel = new Callout(Callout.Gravity.WARNING);
        panel.add(new Span(broad.message()));
        broad.add()
                .forEach(name -> form.field(name)
                        .ifPresent(field -> panel.add(new Action(
                                        "search.field." + name,
                                        Symbol.PLUS,
                                        () -> field.getElement().callJsFunction("focus"))
                                .small())));
        outcome.add(panel);
    }
}
