package tn.marsa.admin.rights;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.Panel;

/** The retention schedule, in one language: how long each kind of data is kept, from when, and what that rests on. */
final class RetentionPanel extends Div {

    RetentionPanel(RetentionSchedule schedule, Locale language) {
        var note = new Paragraph(schedule.note());
        note.addClassName("m-panel-text");
        var facts = new Facts();
        schedule.periods()
                .forEach(
                        period -> facts.fact("rights.category." + period.category(), new Span(span(period, language))));
        var basis = new Paragraph(schedule.periods().getFirst().legalBasis());
        basis.addClassName("m-panel-text");
        add(new Panel("rights.retention", note, facts, basis));
    }

    private String span(RetentionSchedule.Period period, Locale language) {
        return period.months() == null
                ? getTranslation(language, "rights.retention.noEnd")
                : getTranslation(
                        language,
                        "rights.retention.span",
                        period.months(),
                        getTranslation(language, "rights.begin." + period.begins()));
    }
}
