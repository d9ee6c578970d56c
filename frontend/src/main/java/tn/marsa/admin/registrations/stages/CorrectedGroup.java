package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.procedure.RegisteredAs;

/** One group of a validated file, to be corrected with the fields of the registration's own form. Masked values stand in it as shown. */
public final class CorrectedGroup extends Div {

    private final GroupForm<?> form;

    /**
     * The group's form with what the file has.
     *
     * @param group none of the registration's own, RECEPTION and DOCUMENTS
     */
    public CorrectedGroup(FieldGroup group, Person person, RegisteredAs registeredAs, CodeLists lists, Clock clock) {
        form = new StageForms(lists, clock).of(group, person, registeredAs);
        Object kept = person.values(group.inputName());
        if (kept != null) {
            form.show(kept);
        }
        add(form);
    }

    /** True if something typed is not what the file has. */
    public boolean isChanged() {
        return form.isDirty();
    }

    /** What is typed, a record of the group. */
    public Object typed() {
        return form.typed();
    }

    /** A problem for each field that holds text that is no value. */
    public List<FieldProblem> unreadable() {
        return form.fields().unreadable();
    }

    /** Says at the fields what has to be mended. */
    public void refuse(List<FieldProblem> problems) {
        form.refuse(problems);
    }
}
