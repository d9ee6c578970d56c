package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.shell.Words;

/** Nothing goes on before the officer has chosen between two desks' values of these groups. */
final class UndecidedNotice extends Div {

    UndecidedNotice(List<FieldGroup> groups) {
        getElement().setAttribute("role", "alert");
        var words = new Span();
        Words.follow(
                words,
                language -> words.setText(
                        getTranslation(language, "registrations.contest.undecided", named(groups, language))));
        var panel = new Callout(Callout.Gravity.WARNING);
        panel.add(words);
        add(panel);
    }

    private String named(List<FieldGroup> groups, Locale language) {
        return groups.stream()
                .map(group -> getTranslation(language, "registrations.group." + group))
                .collect(Collectors.joining(" · "));
    }
}
