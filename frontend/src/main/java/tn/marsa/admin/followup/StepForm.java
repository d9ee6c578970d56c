package tn.marsa.admin.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tn.marsa.admin.registrations.fields.Unreadable;
import tn.marsa.admin.registrations.fields.YesNo;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.shell.Words;

/** The fields that one step asks for, by their names in its input. */
final class StepForm extends Div {

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    private record Asked(
            Component component,
            HasValue<?, ?> value,
            HasValidationProperties validation,
            boolean needed,
            BooleanSupplier shown) {}

    StepForm() {
        addClassName("m-step-form");
    }

    /** Asks for a value that the step cannot do without. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> StepForm need(String name, F field) {
        return ask(name, field, true, () -> true);
    }

    /** Asks for a value that may be left out. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> StepForm offer(String name, F field) {
        return ask(name, field, false, () -> true);
    }

    /** Asks for a value that the step needs under a condition, which the fields before it decide. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> StepForm needIf(
            BooleanSupplier condition, String name, F field) {
        return ask(name, field, true, condition);
    }

    private <F extends Component & HasValue<?, ?> & HasValidationProperties> StepForm ask(
            String name, F field, boolean needed, BooleanSupplier shown) {
        Words.label(field, "followup.field." + name);
        field.setRequiredIndicatorVisible(needed);
        field.addValueChangeListener(change -> showAsked());
        asked.put(name, new Asked(field, field, field, needed, shown));
        add(field);
        showAsked();
        return this;
    }

    private void showAsked() {
        asked.values().forEach(each -> each.component().setVisible(each.shown().getAsBoolean()));
    }

    /** True if nothing is missing that is asked for; else says so at the fields. */
    boolean isFilled() {
        boolean filled = true;
        for (Asked each : asked.values()) {
            boolean unreadable = each.component() instanceof Unreadable field && field.holdsUnreadableText();
            boolean missing = each.component().isVisible()
                    && each.needed()
                    && each.value().isEmpty();
            each.validation().setErrorMessage(getTranslation("followup.missing"));
            each.validation().setInvalid(missing || unreadable);
            filled &= !missing && !unreadable;
        }
        return filled;
    }

    /** What was typed, as the API takes it. */
    Map<String, Object> typed() {
        Map<String, Object> typed = new LinkedHashMap<>();
        asked.forEach((name, each) -> {
            if (each.component().isVisible() && !each.value().isEmpty()) {
                typed.put(name, inInput(each.value().getValue()));
            }
        });
        return typed;
    }

    private static Object inInput(Object value) {
        return switch (value) {
            case YesNo answer -> answer == YesNo.YES;
            case LocalDate day -> day.toString();
            case String text -> text.strip();
            default -> value;
        };
    }

    /** Says at the fields what is wrong with them; true if each problem has found its field. */
    boolean refuse(List<FieldProblem> problems) {
        boolean found = true;
        for (FieldProblem problem : problems) {
            Asked field = asked.get(problem.field().substring(problem.field().lastIndexOf('.') + 1));
            if (field == null) {
                found = false;
            } else {
                field.validation().setErrorMessage(problem.message());
                field.validation().setInvalid(true);
            }
        }
        return found;
    }
}
