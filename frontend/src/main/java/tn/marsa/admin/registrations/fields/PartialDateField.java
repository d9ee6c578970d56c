package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.person.PartialDate;
import tn.marsa.admin.registrations.person.PartialDate.Precision;

/** A date as far as it is known: a day, a month {@code MM/yyyy} or a year {@code yyyy}, as its precision says. */
public final class PartialDateField extends CustomField<@Nullable PartialDate> implements Unreadable {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final DayField day = new DayField();
    private final TextField part = new NumberText();
    private Precision precision = Precision.DAY;

    /** An empty field that asks for a day. */
    public PartialDateField() {
        super(null);
        day.setWidthFull();
        part.setWidthFull();
        part.setVisible(false);
        setManualValidation(true);
        add(day, part);
        day.addValueChangeListener(this::typed);
        part.addValueChangeListener(this::typed);
    }

    private void typed(ValueChangeEvent<?> change) {
        if (change.isFromClient()) {
            updateValue();
        }
    }

    /** How far the date is to be given. */
    public Precision precision() {
        return precision;
    }

    /** Asks for the date this far; what is known of it already stays. */
    public void ask(Precision wanted) {
        if (wanted == precision) {
            return;
        }
        PartialDate known = getValue();
        precision = wanted;
        day.setVisible(wanted == Precision.DAY);
        part.setVisible(wanted != Precision.DAY);
        if (known != null) {
            show(known.value());
        }
        updateValue();
    }

    @Override
    public boolean holdsUnreadableText() {
        return precision == Precision.DAY
                ? day.holdsUnreadableText()
                : !part.getValue().isBlank() && typedPart() == null;
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        Temporal typed = precision == Precision.DAY ? day.getValue() : typedPart();
        return typed == null ? null : new PartialDate(typed);
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        if (date == null) {
            day.clear();
            part.clear();
            return;
        }
        precision = date.precision();
        day.setVisible(precision == Precision.DAY);
        part.setVisible(precision != Precision.DAY);
        show(date.value());
    }

    private void show(Temporal known) {
        switch (precision) {
            case DAY -> showDay(known);
            case MONTH -> part.setValue(known instanceof Year ? "" : MONTH.format(known));
            case YEAR -> part.setValue(Year.from(known).toString());
        }
    }

    // A day that was there before the precision was lowered comes back if nothing has contradicted it since.
    private void showDay(Temporal known) {
        LocalDate before = day.getValue();
        if (known instanceof LocalDate date) {
            day.setValue(date);
        } else if (before != null && !Year.from(before).equals(Year.from(known))) {
            day.clear();
        }
    }

    private @Nullable Temporal typedPart() {
        String typed = part.getValue().strip();
        try {
            return precision == Precision.MONTH ? YearMonth.parse(typed, MONTH) : Year.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        day.setAriaLabel(label);
        part.setAriaLabel(label);
    }

    // A group cannot be required (WAI-ARIA 1.2): what is typed into is.
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        day.setRequiredIndicatorVisible(required);
        part.setRequiredIndicatorVisible(required);
        setClassName("m-required", required);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        day.setReadOnly(readOnly);
        part.setReadOnly(readOnly);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        day.setInvalid(invalid);
        part.setInvalid(invalid);
    }
}
