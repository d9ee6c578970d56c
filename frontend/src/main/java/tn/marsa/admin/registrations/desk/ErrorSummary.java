package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What has to be mended, on top of the screen and with the focus: each problem leads to its field. */
final class ErrorSummary extends Div {

    private final transient DeskScreen screen;
    private final String registrationId;
    private final Span title = new Span();
    private final UnorderedList links = new UnorderedList();
    private transient List<FieldProblem> problems;
    private Locale written;

    ErrorSummary(List<FieldProblem> problems, DeskScreen screen, String registrationId) {
        this.problems = problems;
        this.screen = screen;
        this.registrationId = registrationId;
        this.written = getLocale();
        addClassName("m-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        title.addClassName("m-errors-title");
        add(Symbol.CIRCLE_ALERT.icon(), new Div(title, links));
        Words.follow(this, this::write);
        getElement().executeJs("this.focus()");
    }

    /** Takes the problems of groups away that have been saved since; the summary goes with the last. */
    void settle(Set<FieldGroup> saved) {
        problems = problems.stream()
                .filter(problem -> FieldGroup.ofField(problem.field())
                        .filter(saved::contains)
                        .isEmpty())
                .toList();
        if (problems.isEmpty()) {
            removeFromParent();
        } else {
            write(written);
        }
    }

    private void write(Locale language) {
        title.setText(getTranslation(language, "registrations.errors.title", problems.size()));
        if (!language.equals(written)) {
            written = language;
            problems = problems.stream()
                    .map(problem -> Problems.again(problem, language))
                    .toList();
            screen.refused(problems, Set.of());
        }
        links.removeAll();
        problems.forEach(problem -> links.add(new ListItem(link(problem))));
    }

    private Component link(FieldProblem problem) {
        return screen.field(problem.field())
                .<Component>map(field -> toField(problem, field))
                .orElseGet(() -> toStage(problem));
    }

    private Component toField(FieldProblem problem, Component field) {
        var link = new Button(Problems.sentence(field, problem));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.addClassName("m-errors-link");
        link.addClickListener(click -> field.getElement().callJsFunction("focus"));
        return link;
    }

    private Component toStage(FieldProblem problem) {
        String text = Problems.sentenceElsewhere(this, problem);
        return FieldGroup.ofField(problem.field())
                .<Component>map(group -> new Anchor(Addresses.of(registrationId, group.stage()), text))
                .orElseGet(() -> new Span(text));
    }
}
