package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.person.TravelDocument;
import tn.marsa.admin.registrations.person.TravelDocumentKind;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Choice;

/** The travel document; where there is none, why. */
final class TravelDocumentForm extends GroupForm<TravelDocument> {

    private final Choice<TravelDocumentKind> kind =
            ask("kind", new Choice<>("registrations.travelDocument", TravelDocumentKind.class));
    private final TextField number = ask("number", NumberText.monospaced());
    private final CodeBox issuer;
    private final DayField issuedOn = ask("issuedOn", new DayField());
    private final DayField expiresOn = ask("expiresOn", new DayField());
    private final TextField absence = ask("absence", new TextField());
    private final FormLayout row;
    private final Callout expired = new Callout(Callout.Gravity.WARNING, "registrations.expired");

    /** A form that warns of a document that is no longer valid today. */
    TravelDocumentForm(CodeLists lists, LocalDate today) {
        super(FieldGroup.TRAVEL_DOCUMENT, new TravelDocument(null, null, null, null, null, null));
        issuer = ask("issuer", new CodeBox(lists, CodeListName.COUNTRY, CodeListName.TRAVEL_DOCUMENT_CODE));
        List.<HasValue<?, ?>>of(kind, number, issuer, expiresOn, absence)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        row = row(5, kind, number, issuer, issuedOn, expiresOn, absence);
        row.setColspan(absence, 4);
        kind.addValueChangeListener(change -> askDocument(change.getValue() != TravelDocumentKind.NONE));
        askDocument(true);
        expired.getElement().setAttribute("role", "status");
        expired.setVisible(false);
        List.<HasValue<?, ?>>of(kind, expiresOn)
                .forEach(field -> field.addValueChangeListener(change -> expired.setVisible(typed().isExpired(today))));
        addBelow(expired);
    }

    private void askDocument(boolean asked) {
        List.<Component>of(number, issuer, issuedOn, expiresOn).forEach(field -> field.setVisible(asked));
        absence.setVisible(!asked);
    }

    @Override
    TravelDocument typed() {
        if (kind.getValue() == TravelDocumentKind.NONE) {
            return new TravelDocument(TravelDocumentKind.NONE, null, null, null, null, Typed.text(absence));
        }
        return new TravelDocument(
                kind.getValue(),
                Typed.text(number),
                issuer.getValue(),
                issuedOn.getValue(),
                expiresOn.getValue(),
                null);
    }

    @Override
    void fill(TravelDocument document) {
        kind.setValue(document.kind());
        Typed.show(number, document.number());
        issuer.setValue(document.issuer());
        issuedOn.setValue(document.issuedOn());
        expiresOn.setValue(document.expiresOn());
        Typed.show(absence, document.absence());
    }

    @Override
    @Nullable TravelDocument in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().travelDocument();
    }
}
