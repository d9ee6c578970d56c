package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/** Text as it is typed and as the API has it: a blank field is an absent value. */
final class Typed {

    private Typed() {}

    static @Nullable String text(HasValue<?, String> field) {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    static void show(HasValue<?, String> field, @Nullable String text) {
        field.setValue(text == null ? "" : text);
    }
}
