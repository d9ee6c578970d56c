package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.fields.YesNo;
import tn.marsa.admin.registrations.person.Entry;
import tn.marsa.admin.registrations.person.VisaKind;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Choice;

/** Entry into the territory, as declared or stamped. */
final class EntryForm extends GroupForm<Entry> {

    private final DayField date = ask("date", new DayField());
    private final CodeBox crossing;
    private final Radios<YesNo> stamped = ask("stamped", new Radios<>("registrations.answer", YesNo.class));
    private final CodeBox previousCountry;
    private final Choice<VisaKind> visa = ask("visa", new Choice<>("registrations.visa", VisaKind.class));
    private final TextField visaNumber = ask("visaNumber", NumberText.monospaced());

    /** A form that asks for all of it from whoever has just come: others may not remember more than when, and from where. */
    EntryForm(CodeLists lists, boolean justCame) {
        super(FieldGroup.ENTRY, new Entry(null, null, null, null, null, null));
        crossing = ask("crossing", new CodeBox(lists, CodeListName.BORDER_CROSSING));
        previousCountry = ask("previousCountry", new CodeBox(lists, CodeListName.COUNTRY));
        date.setRequiredIndicatorVisible(true);
        previousCountry.setRequiredIndicatorVisible(true);
        crossing.setRequiredIndicatorVisible(justCame);
        stamped.setRequiredIndicatorVisible(justCame);
        visa.setRequiredIndicatorVisible(justCame);
        visa.addValueChangeListener(change -> visaNumber.setEnabled(change.getValue() != VisaKind.EXEMPT));
        row(4, date, crossing, stamped, previousCountry);
        row(4, visa, visaNumber);
    }

    @Override
    Entry typed() {
        return new Entry(
                date.getValue(),
                crossing.getValue(),
                YesNo.answer(stamped.getValue()),
                visa.getValue(),
                visa.getValue() == VisaKind.EXEMPT ? null : Typed.text(visaNumber),
                previousCountry.getValue());
    }

    @Override
    void fill(Entry entry) {
        date.setValue(entry.date());
        crossing.setValue(entry.crossing());
        stamped.setValue(YesNo.of(entry.stamped()));
        visa.setValue(entry.visa());
        Typed.show(visaNumber, entry.visaNumber());
        previousCountry.setValue(entry.previousCountry());
    }

    @Override
    @Nullable Entry in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().entry();
    }
}
