package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** One candidate beside who is described: why it is suggested, field by field, and the decision. */
final class ComparePane extends Div {

    private final transient Candidate candidate;
    private final transient Comparing comparing;
    private final transient Deciding deciding;
    private final DecisionForm form;
    private final Div told = new Div();

    ComparePane(Side here, Candidate candidate, Comparing comparing, Deciding deciding) {
        this.candidate = candidate;
        this.comparing = comparing;
        this.deciding = deciding;
        this.form = new DecisionForm(deciding.sameKey(), this::decide);
        addClassName("m-compare");
        told.getElement().setAttribute("role", "alert");
        if (!candidate.isRestricted()) {
            add(why());
        }
        if (!candidate.shown()) {
            add(masked());
        }
        if (!candidate.isRestricted()) {
            add(table(here));
        }
        add(told, decision());
    }

    private Component table(Side here) {
        var table =
                new Div(new ComparisonTable(here, candidate, new ValueWords(comparing.lists()), comparing.places()));
        table.addClassNames("m-card", "m-comparison-card");
        return table;
    }

    private Component why() {
        var question = new Span(Words.text("matching.why"));
        question.addClassName("m-strong");
        var line = new Div(Symbol.RINGS.icon(), new Div(question, new Span(" "), Reasons.inFull(candidate)));
        line.addClassNames("m-notice", "m-why", Tone.WARN.className());
        return line;
    }

    private Component masked() {
        String place = Isolated.name(candidate.office().place());
        if (candidate.isRestricted()) {
            return new Notice(Tone.ACCENT, Symbol.LOCK, "matching.masked.restricted", place);
        }
        var open = new Action(
                        "matching.open", Symbol.EYE, () -> comparing.opening().ask(candidate, deciding::changed))
                .small();
        String why = candidate.identifier() == null ? "matching.masked.registering" : "matching.masked.why";
        return new Notice(Tone.ACCENT, Symbol.LOCK, why, place).actions(open);
    }

    private Component decision() {
        DuplicateDecision decided = candidate.decision();
        if (decided != null) {
            return decided(decided);
        }
        if (candidate.isCertain() && !comparing.supervisor()) {
            return new Callout(Callout.Gravity.WARNING, "matching.supervisorDecides");
        }
        deciding.whenSame(candidate).ifPresent(form::ask);
        return form;
    }

    private void decide(Verdict verdict, String reason) {
        if (verdict == Verdict.SAME) {
            deciding.same(candidate, reason);
        } else {
            Trouble.attempt(() -> tellApart(reason));
        }
    }

    private static Component decided(DuplicateDecision decided) {
        return new Notice(
                Tone.OK,
                Symbol.CIRCLE_CHECK,
                decided.same() ? "matching.decided.same" : "matching.decided.apart",
                Isolated.name(decided.by().displayName()),
                Isolated.figure(Dates.minute(decided.at())));
    }

    private void tellApart(String reason) {
        told.removeAll();
        String pair = Objects.requireNonNull(candidate.pair());
        switch (comparing
                .client()
                .tellApart(pair, reason, UI.getCurrentOrThrow().getLocale())) {
            case TellApartAnswer.Told _ -> deciding.changed();
            case TellApartAnswer.Refused(String message) -> {
                var refused = new Callout(Callout.Gravity.ERROR);
                refused.add(new Span(message));
                told.add(refused);
            }
            case TellApartAnswer.ReasonRefused(var problems) ->
                form.refuse(
                        problems.stream().map(FieldProblem::message).findFirst().orElse(""));
        }
    }
}
