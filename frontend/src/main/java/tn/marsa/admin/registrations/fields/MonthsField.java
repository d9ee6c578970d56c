package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;

/** A length of time in whole months. */
public final class MonthsField extends IntegerField implements Unreadable {

    /** An empty field. */
    public MonthsField() {
        addClassName("in-ltr");
        setManualValidation(true);
    }

    @Override
    public boolean holdsUnreadableText() {
        return getDefaultValidator()
                .apply(getValue(), new ValueContext(new Binder<>(), this))
                .isError();
    }
}
