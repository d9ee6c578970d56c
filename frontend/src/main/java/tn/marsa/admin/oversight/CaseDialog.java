package tn.marsa.admin.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tn.marsa.admin.oversight.OversightCase.Explainer;
import tn.marsa.admin.oversight.OversightCase.Step;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** One case: what was unusual, the steps made so far, and the one that its reader can take. */
class CaseDialog extends Dialog {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    private final OversightCase shown;
    private final transient CaseSteps steps;
    private final Select<Explainer> explainer = new Select<>();
    private final Choice<Finding> finding = new Choice<>("oversight.finding", Finding.class);
    private final TextArea text = new TextArea();
    private final Div refusal = new Div();

    /**
     * A dialog.
     *
     * @param reader what its reader may do
     */
    CaseDialog(OversightCase shown, CaseReader reader, CaseSteps steps) {
        this.shown = shown;
        this.steps = steps;
        Words.follow(
                this,
                locale -> setHeaderTitle(
                        getTranslation(locale, "oversight.rule." + shown.rule().name())));
        setWidth("560px");
        addClassName("m-case");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("m-case-refusal");
        add(facts(), stepsMade());
        offer(reader);
        add(refusal);
        getFooter().addComponentAsFirst(new Action("oversight.cancel", null, this::close).quiet());
    }

    private Facts facts() {
        var facts = new Facts()
                .name("oversight.staff", shown.about().displayName())
                .name(
                        "oversight.office",
                        shown.office() == null ? null : shown.office().shown())
                .figure("oversight.case.hour", Dates.minute(shown.hour()))
                .figure("oversight.case.times", shown.measure() + " / " + shown.threshold());
        if (shown.explanation() != null) {
            facts.name("oversight.case.explanation", shown.explanation());
        }
        if (shown.finding() != null) {
            var word = new Span();
            word.bindText(Words.text("oversight.finding." + shown.finding().name()));
            facts.fact("oversight.finding", word).name("oversight.case.conclusion", shown.conclusion());
        }
        return facts;
    }

    private Component stepsMade() {
        var list = new OrderedList();
        list.addClassName("m-case-steps");
        for (Step step : shown.steps()) {
            var at = new LtrText(Dates.minute(step.at()));
            list.add(new ListItem(step.state().badge(), new Bdi(step.by().displayName()), at));
        }
        return list;
    }

    private void offer(CaseReader reader) {
        switch (reader.may(shown)) {
            case ASSIGN -> {
                explainer.setItems(Objects.requireNonNullElse(shown.explainers(), List.of()));
                explainer.setItemLabelGenerator(Explainer::displayName);
                offer(explainer, "oversight.case.explainer", "oversight.case.assign", Symbol.SEND, this::assign);
            }
            case EXPLAIN -> {
                prepare(text);
                offer(text, "oversight.case.explanation", "oversight.case.explain", Symbol.SEND, this::explain);
            }
            case CLOSE -> {
                Words.label(finding, "oversight.finding");
                finding.setWidthFull();
                add(finding);
                prepare(text);
                offer(text, "oversight.case.conclusion", "oversight.case.close", Symbol.CHECK, this::conclude);
            }
            case NOTHING -> {}
        }
    }

    private void offer(Component field, String label, String does, Symbol symbol, Runnable action) {
        Words.label(field, label);
        field.getElement().getStyle().set("width", "100%");
        add(field);
        getFooter().add(new Action(does, symbol, action).primary());
    }

    private static void prepare(TextArea text) {
        text.setMaxLength(LONGEST);
        text.setManualValidation(true);
        text.bindHelperText(Words.text("oversight.case.textHint"));
    }

    private void assign() {
        if (filled(explainer, !explainer.isEmpty())) {
            UUID key = UUID.randomUUID();
            send(() -> steps.assign(key, shown, explainer.getValue().id()));
        }
    }

    private void explain() {
        if (filled(text, isWritten())) {
            UUID key = UUID.randomUUID();
            send(() -> steps.explain(key, shown, text.getValue()));
        }
    }

    private void conclude() {
        boolean named = filled(finding, !finding.isEmpty());
        if (filled(text, isWritten()) && named) {
            UUID key = UUID.randomUUID();
            send(() -> steps.close(key, shown, finding.getValue(), text.getValue()));
        }
    }

    private boolean isWritten() {
        return text.getValue().strip().length() >= SHORTEST;
    }

    private boolean filled(HasValidation field, boolean filled) {
        field.setErrorMessage(getTranslation("oversight.case.missing"));
        field.setInvalid(!filled);
        return filled;
    }

    private void send(CaseSteps.Sending step) {
        Trouble.attempt(() -> {
            switch (step.send()) {
                case CaseResult.Saved saved -> done();
                case CaseResult.Changed changed -> refusal.setText(getTranslation("oversight.case.changed"));
                case CaseResult.Refused refused -> refusal.setText(refused.message());
            }
        });
    }

    private void done() {
        close();
        steps.made();
    }
}
