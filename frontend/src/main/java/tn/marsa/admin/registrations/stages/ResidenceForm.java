package tn.marsa.admin.registrations.stages;

import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.MonthsField;
import tn.marsa.admin.registrations.person.Residence;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;

/** Ground of stay, which decides on the supporting documents, and how long the person means to stay. */
final class ResidenceForm extends GroupForm<Residence> {

    private final CodeBox ground;
    private final MonthsField intendedMonths = ask("intendedMonths", new MonthsField());

    ResidenceForm(CodeLists lists) {
        super(FieldGroup.RESIDENCE, new Residence(null, null));
        ground = ask("ground", new CodeBox(lists, CodeListName.GROUND_OF_STAY));
        ground.setRequiredIndicatorVisible(true);
        intendedMonths.setRequiredIndicatorVisible(true);
        row(4, ground, intendedMonths).setColspan(ground, 2);
    }

    @Override
    Residence typed() {
        return new Residence(ground.getValue(), intendedMonths.getValue());
    }

    @Override
    void fill(Residence residence) {
        ground.setValue(residence.ground());
        intendedMonths.setValue(residence.intendedMonths());
    }

    @Override
    @Nullable Residence in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().residence();
    }
}
