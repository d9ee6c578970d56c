package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.person.Work;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;

/** Education and occupation. */
final class WorkForm extends GroupForm<Work> {

    private static final String EMPLOYED = "EMPLOYED";

    private final CodeBox education;
    private final CodeBox activity;
    private final CodeBox occupation;
    private final TextField employerOrSchool = ask("employerOrSchool", new TextField());

    /** A form that asks grown people for their education and work. */
    WorkForm(CodeLists lists, boolean child) {
        super(FieldGroup.WORK, new Work(null, null, null, null));
        education = ask("education", new CodeBox(lists, CodeListName.EDUCATION));
        activity = ask("activity", new CodeBox(lists, CodeListName.ACTIVITY));
        occupation = ask("occupation", new CodeBox(lists, CodeListName.OCCUPATION));
        education.setRequiredIndicatorVisible(!child);
        activity.setRequiredIndicatorVisible(!child);
        activity.addValueChangeListener(
                change -> occupation.setRequiredIndicatorVisible(EMPLOYED.equals(change.getValue())));
        row(4, education, activity, occupation, employerOrSchool);
    }

    @Override
    Work typed() {
        return new Work(education.getValue(), activity.getValue(), occupation.getValue(), Typed.text(employerOrSchool));
    }

    @Override
    void fill(Work work) {
        education.setValue(work.education());
        activity.setValue(work.activity());
        occupation.setValue(work.occupation());
        Typed.show(employerOrSchool, work.employerOrSchool());
    }

    @Override
    @Nullable Work in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().work();
    }
}
