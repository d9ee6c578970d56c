package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.person.Contact;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;

/** Where the person lives and can be reached. */
final class ContactForm extends GroupForm<Contact> {

    private final CodeBox governorate;
    private final TextField address = ask("address", new TextField());
    private final TextField phone = ask("phone", new NumberText());
    private final TextField email = ask("email", new NumberText());

    ContactForm(CodeLists lists) {
        super(FieldGroup.CONTACT, new Contact(null, null, null, null));
        governorate = ask("governorate", new CodeBox(lists, CodeListName.GOVERNORATE));
        governorate.setRequiredIndicatorVisible(true);
        address.setRequiredIndicatorVisible(true);
        row(5, governorate, address, phone, email).setColspan(address, 2);
    }

    @Override
    Contact typed() {
        return new Contact(governorate.getValue(), Typed.text(address), Typed.text(phone), Typed.text(email));
    }

    @Override
    void fill(Contact contact) {
        governorate.setValue(contact.governorate());
        Typed.show(address, contact.address());
        Typed.show(phone, contact.phone());
        Typed.show(email, contact.email());
    }

    @Override
    @Nullable Contact in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().contact();
    }
}
