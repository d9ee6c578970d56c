package tn.marsa.admin.registrations.stages;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.CodesBox;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.person.Nationality;
import tn.marsa.admin.registrations.person.ProtectionStatus;
import tn.marsa.admin.registrations.person.Sex;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Choice;

/** Sex, citizenships and protection, each a fact of its own: none is drawn from another. */
final class NationalityForm extends GroupForm<Nationality> {

    private final Radios<Sex> sex = ask("sex", new Radios<>("registrations.sex", Sex.class));
    private final CodeBox documentCode;
    private final CodesBox citizenships;
    private final Choice<ProtectionStatus> protection =
            ask("protection", new Choice<>("registrations.protection", ProtectionStatus.class));

    NationalityForm(CodeLists lists) {
        super(FieldGroup.NATIONALITY, new Nationality(null, List.of(), null, null));
        citizenships = ask("citizenships", new CodesBox(lists, CodeListName.COUNTRY));
        documentCode = ask("documentCode", new CodeBox(lists, CodeListName.COUNTRY, CodeListName.TRAVEL_DOCUMENT_CODE));
        sex.setRequiredIndicatorVisible(true);
        citizenships.setRequiredIndicatorVisible(true);
        protection.setRequiredIndicatorVisible(true);
        protection.addValueChangeListener(
                change -> citizenships.setRequiredIndicatorVisible(change.getValue() != ProtectionStatus.STATELESS));
        row(4, sex, citizenships, documentCode, protection);
    }

    @Override
    Nationality typed() {
        return new Nationality(
                sex.getValue(), List.copyOf(citizenships.getValue()), documentCode.getValue(), protection.getValue());
    }

    @Override
    void fill(Nationality nationality) {
        sex.setValue(nationality.sex());
        citizenships.setValue(new LinkedHashSet<>(nationality.citizenships()));
        documentCode.setValue(nationality.documentCode());
        protection.setValue(nationality.protection());
    }

    @Override
    @Nullable Nationality in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().nationality();
    }
}
