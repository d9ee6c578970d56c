package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.person.OldNumbers;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;

/** Numbers from before the register, of those who hold a card already. */
final class OldNumbersForm extends GroupForm<OldNumbers> {

    private final TextField card = ask("card", NumberText.monospaced());
    private final TextField receipt = ask("receipt", NumberText.monospaced());
    private final TextField file = ask("file", NumberText.monospaced());

    OldNumbersForm() {
        super(FieldGroup.OLD_NUMBERS, new OldNumbers(null, null, null));
        row(4, card, receipt, file);
    }

    @Override
    OldNumbers typed() {
        return new OldNumbers(Typed.text(card), Typed.text(receipt), Typed.text(file));
    }

    @Override
    void fill(OldNumbers numbers) {
        Typed.show(card, numbers.card());
        Typed.show(receipt, numbers.receipt());
        Typed.show(file, numbers.file());
    }

    @Override
    @Nullable OldNumbers in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().oldNumbers();
    }
}
