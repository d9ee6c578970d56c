package tn.marsa.admin.agreements;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.agreements.MakingResult.Problem;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.registrations.fields.NameField;
import tn.marsa.admin.registrations.fields.NameField.Script;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Words;

/** The terms of a new agreement, as they are typed. */
class AgreementForm extends Div {

    // One intention, one key: a second press after a lost answer makes nothing twice.
    private final UUID key = UUID.randomUUID();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final NameField arabic = new NameField(Script.ARABIC);
    private final NameField french = new NameField(Script.LATIN);
    private final NameField english = new NameField(Script.LATIN);
    private final TextField legalBasis = new TextField();
    private final TextField purpose = new TextField();
    private final CheckboxGroup<Question> questions = new CheckboxGroup<>();
    private final IntegerField quota = new IntegerField();
    private final DayField expiresOn = new DayField();
    private final Checkbox alias = new Checkbox();
    private final TextField subject = new TextField();

    AgreementForm(Clock clock) {
        addClassName("m-agreement-form");
        field("bodyName.ar", arabic);
        field("bodyName.fr", french);
        field("bodyName.en", english);
        field("legalBasis", legalBasis);
        field("purpose", purpose);
        field("questions", questions);
        field("dailyQuota", quota);
        field("expiresOn", expiresOn);
        questions.setItems(Question.values());
        Words.follow(
                questions, locale -> questions.setItemLabelGenerator(each -> getTranslation(locale, each.textKey())));
        expiresOn.setMin(Dates.today(clock));
        alias.getElement().bindProperty("label", Words.text("agreements.alias.give"), null);
        alias.bindHelperText(Words.text("agreements.alias.hint"));
        add(alias);
    }

    /** True if nothing is left out; what is left out is marked. */
    boolean isComplete() {
        fields.forEach((path, field) -> mark(field, null));
        fields.values().stream()
                .filter(field -> ((AbstractField<?, ?>) field).isEmpty())
                .forEach(field -> mark(field, getTranslation("agreements.missing")));
        return fields.values().stream().noneMatch(AgreementForm::isMarked);
    }

    /** What was typed, complete. */
    NewAgreement typed() {
        return new NewAgreement(
                key,
                new NewAgreement.BodyName(arabic.getValue(), french.getValue(), english.getValue()),
                legalBasis.getValue(),
                purpose.getValue(),
                questions.getValue(),
                alias.getValue(),
                quota.getValue(),
                expiresOn.getValue(),
                fields.containsValue(subject) ? subject.getValue() : null);
    }

    /** Marks the fields that the API does not take, each with what to do. */
    void refuse(List<Problem> problems) {
        for (Problem problem : problems) {
            // Asked for only where another server keeps the clients, which the API alone knows.
            if (problem.field().equals("clientSubject") && !fields.containsKey("clientSubject")) {
                field("clientSubject", subject);
            }
            Component field = fields.get(problem.field());
            if (field != null) {
                mark(field, problem.message());
            }
        }
    }

    /** What has to be mended, each problem leading to its field. */
    FormErrors summary() {
        return new FormErrors(fields.entrySet().stream()
                .filter(entry -> isMarked(entry.getValue()))
                .map(entry -> new FormErrors.Line(
                        "agreements.field." + entry.getKey(),
                        ((HasValidationProperties) entry.getValue()).getErrorMessage(),
                        entry.getValue()))
                .toList());
    }

    private <C extends Component & HasValidationProperties> void field(String path, C field) {
        Words.label(field, "agreements.field." + path);
        // Not of the questions: a group of checkboxes cannot be required (WAI-ARIA 1.2), so its label says it.
        field.getElement()
                .setProperty("required", !(field instanceof CheckboxGroup))
                .setProperty("manualValidation", true);
        field.addClassName("m-agreement-" + path.replace('.', '-'));
        fields.put(path, field);
        add(field);
    }

    private static void mark(Component field, @Nullable String message) {
        HasValidationProperties marked = (HasValidationProperties) field;
        marked.setErrorMessage(message == null ? "" : message);
        marked.setInvalid(message != null);
    }

    private static boolean isMarked(Component field) {
        return ((HasValidationProperties) field).isInvalid();
    }
}
