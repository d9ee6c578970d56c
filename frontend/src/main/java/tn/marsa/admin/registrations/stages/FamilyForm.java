package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.person.Family;
import tn.marsa.admin.registrations.person.GuardianRelation;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Choice;

/** Marital status, and for a child under 16 the guardian, or that there is none: then child protection is told. */
final class FamilyForm extends GroupForm<Family> {

    private final CodeBox maritalStatus;
    private final TextField guardian = ask("guardian", NumberText.monospaced());
    private final Choice<GuardianRelation> guardianRelation =
            ask("guardianRelation", new Choice<>("registrations.guardian", GuardianRelation.class));
    private final Checkbox unaccompanied = ask("unaccompanied", new Checkbox());
    private final Callout routed = new Callout(Callout.Gravity.WARNING, "registrations.childProtection");

    /** A form that asks for the guardian where the person is, or may be, a child. */
    FamilyForm(CodeLists lists, boolean child) {
        super(FieldGroup.FAMILY, new Family(null, null, null, false));
        maritalStatus = ask("maritalStatus", new CodeBox(lists, CodeListName.MARITAL_STATUS));
        maritalStatus.setRequiredIndicatorVisible(!child);
        guardian.setRequiredIndicatorVisible(true);
        guardianRelation.setRequiredIndicatorVisible(true);
        guardian.setVisible(child);
        guardianRelation.setVisible(child);
        unaccompanied.setVisible(child);
        routed.setVisible(false);
        unaccompanied.addValueChangeListener(change -> route(change.getValue()));
        row(4, maritalStatus, guardian, guardianRelation, unaccompanied);
        addBelow(routed);
    }

    private void route(boolean alone) {
        guardian.setEnabled(!alone);
        guardianRelation.setEnabled(!alone);
        routed.setVisible(alone);
    }

    @Override
    Family typed() {
        boolean alone = unaccompanied.getValue();
        return new Family(
                maritalStatus.getValue(),
                alone ? null : Typed.text(guardian),
                alone ? null : guardianRelation.getValue(),
                alone);
    }

    @Override
    void fill(Family family) {
        maritalStatus.setValue(family.maritalStatus());
        Typed.show(guardian, family.guardian());
        guardianRelation.setValue(family.guardianRelation());
        unaccompanied.setValue(family.unaccompanied());
    }

    @Override
    @Nullable Family in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().family();
    }
}
