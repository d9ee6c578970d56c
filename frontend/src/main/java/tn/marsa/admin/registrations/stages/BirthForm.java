package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.PartialDateField;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.person.Birth;
import tn.marsa.admin.registrations.person.PartialDate.Precision;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;

/** Birth, the date as far as it is known. */
final class BirthForm extends GroupForm<Birth> {

    private final PartialDateField date = ask("date", new PartialDateField());
    private final Radios<Precision> precision =
            ask("precision", new Radios<>("registrations.precision", Precision.class));
    private final CodeBox country;
    private final TextField place = ask("place", new TextField());

    BirthForm(CodeLists lists) {
        super(FieldGroup.BIRTH, new Birth(null, null, null));
        country = ask("country", new CodeBox(lists, CodeListName.COUNTRY));
        date.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        precision.setValue(date.precision());
        precision.addValueChangeListener(change -> date.ask(change.getValue()));
        row(4, date, precision, country, place);
    }

    @Override
    Birth typed() {
        return new Birth(date.getValue(), country.getValue(), Typed.text(place));
    }

    @Override
    void fill(Birth birth) {
        date.setValue(birth.date());
        precision.setValue(date.precision());
        country.setValue(birth.country());
        Typed.show(place, birth.place());
    }

    @Override
    @Nullable Birth in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().birth();
    }
}
