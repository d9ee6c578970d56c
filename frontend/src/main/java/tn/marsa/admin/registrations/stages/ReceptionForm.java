package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Reception;
import tn.marsa.admin.registrations.procedure.Registration;

/** Reception: who is heard in which language, and the notice on personal data, in that language where it is one of the three. */
final class ReceptionForm extends GroupForm<Reception> {

    private final TextField ticket = ask("ticket", new NumberText());
    private final CodeBox language;
    private final TextField interpreter = ask("interpreter", new TextField());
    private final PrivacyNotice notice = new PrivacyNotice();
    private final Checkbox noticeUnderstood = ask("noticeUnderstood", new Checkbox());

    ReceptionForm(CodeLists lists) {
        super(FieldGroup.RECEPTION, new Reception(null, null, null, null));
        language = ask("language", new CodeBox(lists, CodeListName.LANGUAGE));
        language.setRequiredIndicatorVisible(true);
        noticeUnderstood.setRequiredIndicatorVisible(true);
        language.addValueChangeListener(change -> notice.showFor(change.getValue()));
        row(4, ticket, language, interpreter).setColspan(interpreter, 2);
        addBelow(notice);
        addBelow(noticeUnderstood);
    }

    @Override
    Reception typed() {
        return new Reception(
                Typed.text(ticket),
                language.getValue(),
                Typed.text(interpreter),
                noticeUnderstood.getValue() ? Boolean.TRUE : null);
    }

    @Override
    void fill(Reception reception) {
        Typed.show(ticket, reception.ticket());
        language.setValue(reception.language());
        Typed.show(interpreter, reception.interpreter());
        noticeUnderstood.setValue(Boolean.TRUE.equals(reception.noticeUnderstood()));
    }

    @Override
    @Nullable Reception in(Registration registration) {
        return registration.reception();
    }
}
