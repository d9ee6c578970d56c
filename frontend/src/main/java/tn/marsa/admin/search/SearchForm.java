package tn.marsa.admin.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tn.marsa.admin.matching.Candidate.Keeper;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.NumberText;
import tn.marsa.admin.registrations.fields.PartialDateField;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.person.PartialDate.Precision;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.Words;

/** What is known of somebody who is searched for, field by field as in the contract's input. */
final class SearchForm extends Div {

    private static final int LONGEST_NAME = 200;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextField name = new TextField();
    private final PartialDateField birth = new PartialDateField();
    private final Radios<Precision> precision = new Radios<>("registrations.precision", Precision.class);
    private final ComboBox<Keeper> office = new ComboBox<>();
    private final Choice<SearchPurpose> purpose = new Choice<>("migrants.purpose", SearchPurpose.class);

    /**
     * An empty form that asks for the year of birth, of which people are surest.
     *
     * @param search done when Enter is pressed in a text
     */
    SearchForm(CodeLists lists, Runnable search) {
        addClassName("m-search-form");
        name.setMaxLength(LONGEST_NAME);
        precision.setValue(Precision.YEAR);
        precision.addValueChangeListener(change -> birth.ask(change.getValue()));
        birth.ask(Precision.YEAR);
        Words.label(precision, "registrations.field.birth.precision");
        office.setItems(List.of());
        office.setItemLabelGenerator(place -> place.place() + " (" + place.code() + ")");
        office.setClearButtonVisible(true);
        purpose.setRequiredIndicatorVisible(true);
        ask("name", name);
        ask("birth", birth);
        ask("nationality", clearable(new CodeBox(lists, CodeListName.COUNTRY)));
        ask("documentNumber", NumberText.monospaced());
        ask("documentIssuer", clearable(new CodeBox(lists, CodeListName.COUNTRY, CodeListName.TRAVEL_DOCUMENT_CODE)));
        ask("phone", new NumberText());
        ask("address", new TextField());
        ask("office", office);
        ask("purpose", purpose);
        layOut();
        fields.values().forEach(field -> searchOnEnter(field, search));
    }

    private static CodeBox clearable(CodeBox box) {
        box.setClearButtonVisible(true);
        return box;
    }

    private <F extends Component & InputField<?, ?>> void ask(String field, F component) {
        component.setId("search." + field);
        Words.follow(component, language -> component.setLabel(getTranslation(language, "search.field." + field)));
        fields.put(field, component);
    }

    private void layOut() {
        var layout = new FormLayout();
        layout.setResponsiveSteps(
                new ResponsiveStep("0", 1), new ResponsiveStep("560px", 2), new ResponsiveStep("840px", 4));
        fields.forEach((field, component) -> {
            layout.add(component);
            if (field.equals("birth")) {
                layout.add(precision);
            }
        });
        layout.setColspan(name, 2);
        add(layout);
    }

    private static void searchOnEnter(Component field, Runnable search) {
        if (field instanceof TextField text) {
            text.setAutocomplete(Autocomplete.OFF);
            text.setManualValidation(true);
            text.addKeyPressListener(Key.ENTER, pressed -> search.run());
        }
    }

    /** Offers these offices and keeps the one that was chosen. */
    void offices(List<Keeper> all) {
        Keeper chosen = office.getValue();
        office.setItems(all);
        if (chosen != null) {
            all.stream()
                    .filter(one -> one.code().equals(chosen.code()))
                    .findFirst()
                    .ifPresent(office::setValue);
        }
    }

    /** Puts a name there that was typed elsewhere, and leads on to what has to be known beside it. */
    void begin(String typed) {
        name.setValue(typed);
        birth.focus();
    }

    /** What is typed, by the names of the input; what is blank is left out. */
    Map<String, Object> typed() {
        Map<String, Object> typed = new LinkedHashMap<>();
        fields.forEach((field, component) -> {
            Object value = ((HasValue<?, ?>) component).getValue();
            switch (value) {
                case null -> {}
                case String text when text.isBlank() -> {}
                case String text -> typed.put(field, text.strip());
                case Keeper place -> typed.put(field, place.code());
                default -> typed.put(field, value);
            }
        });
        return typed;
    }

    /** True if the date holds text that is no date. */
    boolean holdsUnreadableDate() {
        return birth.holdsUnreadableText();
    }

    /** The field of a name of the input. */
    Optional<Component> field(String inputName) {
        return Optional.ofNullable(fields.get(inputName));
    }

    /** Says at a field what is wrong with it. */
    void refuse(String inputName, String why) {
        if (fields.get(inputName) instanceof HasValidation field) {
            field.setErrorMessage(why);
            field.setInvalid(true);
        }
    }

    /** Takes back what was said at the fields. */
    void accept() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    /** Empties every field but the purpose. */
    void clear() {
        accept();
        fields.forEach((field, component) -> {
            if (!field.equals("purpose")) {
                ((HasValue<?, ?>) component).clear();
            }
        });
    }
}
