package tn.marsa.admin.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** What a mandate says: whose it is, its number, its days. */
class MandateForm extends Div {

    private final Select<Inspector> inspector = new Select<>();
    private final TextField number = new TextField();
    private final DayField from = new DayField();
    private final DayField until = new DayField();
    private final transient Recording recording;

    /** Takes what was filled in. */
    @FunctionalInterface
    interface Recording {

        void record(UUID key, Inspector inspector, String number, LocalDate from, LocalDate until);
    }

    MandateForm(Recording recording) {
        this.recording = recording;
        addClassName("m-trail-filters");
        inspector.setItemLabelGenerator(Inspector::displayName);
        number.setMaxLength(40);
        label(inspector, "oversight.mandate.inspector");
        label(number, "oversight.mandate.number");
        label(from, "oversight.mandate.from");
        label(until, "oversight.mandate.until");
        add(new Action("oversight.mandate.record", Symbol.PLUS, this::confirm).primary());
    }

    /** Offers these. */
    void offer(List<Inspector> inspectors) {
        inspector.setItems(inspectors);
    }

    private void label(Component field, String key) {
        Words.label(field, key);
        add(field);
    }

    private void confirm() {
        boolean whole = filled(inspector, !inspector.isEmpty());
        whole &= filled(number, !number.getValue().isBlank());
        whole &= filled(from, !from.isEmpty());
        whole &= filled(until, !until.isEmpty());
        if (whole) {
            // Made once: whoever sends it again sends the same.
            UUID key = UUID.randomUUID();
            Trouble.attempt(() -> send(key));
        }
    }

    private void send(UUID key) {
        try {
            recording.record(key, inspector.getValue(), number.getValue().strip(), from.getValue(), until.getValue());
            number.clear();
            from.clear();
            until.clear();
        } catch (ApiProblem problem) {
            switch (problem.field()) {
                case "input.number" -> refuse(number, "oversight.mandate.refused.number");
                case "input.until" -> refuse(until, "oversight.mandate.refused.until");
                case null, default -> throw problem;
            }
        }
    }

    private void refuse(HasValidation field, String textKey) {
        field.setErrorMessage(getTranslation(textKey));
        field.setInvalid(true);
    }

    private boolean filled(HasValidation field, boolean filled) {
        field.setErrorMessage(getTranslation("oversight.case.missing"));
        field.setInvalid(!filled);
        return filled;
    }
}
