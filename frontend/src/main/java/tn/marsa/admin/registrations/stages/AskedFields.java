package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tn.marsa.admin.registrations.desk.Problems;
import tn.marsa.admin.registrations.fields.Unreadable;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.shell.Words;

/** The fields of a group by their names in the input, each labelled by the text {@code registrations.field.<name>}. */
final class AskedFields {

    private final FieldGroup group;
    private final Map<String, Component> byName = new LinkedHashMap<>();

    AskedFields(FieldGroup group) {
        this.group = group;
    }

    /** Adds a field and gives it its label. */
    <F extends Component & InputField<?, ?>> F add(String name, F field) {
        String path = group.inputName() + "." + name;
        put(name, field);
        Words.follow(field, language -> field.setLabel(field.getTranslation(language, "registrations.field." + path)));
        return field;
    }

    /** Adds a field that carries its own label. Its id on the page is its path in the input. */
    void put(String name, Component field) {
        String path = group.inputName() + "." + name;
        field.setId(path);
        byName.put(path, field);
    }

    /** The field of a path; empty if it is not in this group. An entry of a list stands for the list. */
    Optional<Component> find(String path) {
        return Optional.ofNullable(byName.get(path.replaceFirst("\\.[0-9].*$", "")));
    }

    /** True if a field holds text that is no value. */
    boolean anyUnreadable() {
        return byName.values().stream().anyMatch(AskedFields::isUnreadable);
    }

    /** A problem for each field that holds text that is no value, in the words of the screen. */
    List<FieldProblem> unreadable() {
        return byName.entrySet().stream()
                .filter(field -> isUnreadable(field.getValue()))
                .map(field -> Problems.unreadable(field.getKey(), field.getValue()))
                .toList();
    }

    private static boolean isUnreadable(Component field) {
        return field instanceof Unreadable text && text.holdsUnreadableText();
    }

    /** Marks a field that has a problem. */
    static void mark(Component field, FieldProblem problem) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(Problems.sentence(field, problem));
            validated.setInvalid(true);
        }
    }

    /** Takes all marks away. */
    void accept() {
        byName.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
    }

    void setReadOnly(boolean readOnly) {
        byName.values().forEach(field -> {
            if (field instanceof InputField<?, ?> input) {
                input.setReadOnly(readOnly);
            }
        });
    }
}
