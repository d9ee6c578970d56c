package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.fields.NameField;
import tn.marsa.admin.registrations.fields.NameField.Script;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.Registration;

/** Names in both scripts. A person of one name bears it as the surname. */
final class NamesForm extends GroupForm<Names> {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;,\u060c\u061b]");

    private final TextField surname = ask("surname", new NameField(Script.LATIN));
    private final TextField givenNames = ask("givenNames", new NameField(Script.LATIN));
    private final TextField surnameArabic = ask("surnameArabic", new NameField(Script.ARABIC));
    private final TextField givenNamesArabic = ask("givenNamesArabic", new NameField(Script.ARABIC));
    private final Checkbox singleName = ask("singleName", new Checkbox());
    private final TextField otherNames = ask("otherNames", new NameField(Script.LATIN));
    private final TextField motherName = ask("motherName", new TextField());

    NamesForm() {
        super(FieldGroup.NAMES, new Names(null, null, null, null, false, List.of(), null));
        Stream.of(surname, givenNames, surnameArabic, givenNamesArabic)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        singleName.addValueChangeListener(change -> askGivenNames(!change.getValue()));
        row(4, surname, givenNames, surnameArabic, givenNamesArabic);
        row(4, singleName, otherNames, motherName).setColspan(otherNames, 2);
    }

    /** Offers each name out of the other script. */
    void offer(NameProposals proposals) {
        ProposedName.between(surname, surnameArabic, proposals);
        ProposedName.between(givenNames, givenNamesArabic, proposals);
    }

    private void askGivenNames(boolean asked) {
        givenNames.setEnabled(asked);
        givenNamesArabic.setEnabled(asked);
    }

    @Override
    Names typed() {
        boolean single = singleName.getValue();
        return new Names(
                Typed.text(surname),
                single ? null : Typed.text(givenNames),
                Typed.text(surnameArabic),
                single ? null : Typed.text(givenNamesArabic),
                single,
                BETWEEN_NAMES
                        .splitAsStream(otherNames.getValue())
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Typed.text(motherName));
    }

    @Override
    void fill(Names names) {
        Typed.show(surname, names.surname());
        Typed.show(surnameArabic, names.surnameArabic());
        if (!names.singleName()) {
            Typed.show(givenNames, names.givenNames());
            Typed.show(givenNamesArabic, names.givenNamesArabic());
        }
        singleName.setValue(names.singleName());
        otherNames.setValue(String.join(", ", names.otherNames()));
        Typed.show(motherName, names.motherName());
    }

    @Override
    @Nullable Names in(Registration registration) {
        return registration.migrant() == null ? null : registration.migrant().names();
    }
}
