package tn.marsa.admin.registrations.fields;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tn.marsa.admin.shell.Words;

/** A day of the calendar, dd/MM/yyyy in every language, weeks from Monday. */
public final class DayField extends DatePicker implements Unreadable {

    private static final String SHOWN = "dd/MM/yyyy";
    private static final String WITHOUT_SEPARATORS = "ddMMyyyy";
    private static final String ISO = "yyyy-MM-dd";

    /** An empty field; the calendar opens by the arrow key or the button, never by itself. */
    public DayField() {
        addClassName("in-ltr");
        setAutoOpen(false);
        setManualValidation(true);
        Words.follow(this, this::speak);
    }

    @Override
    public boolean holdsUnreadableText() {
        return isInputUnparsable();
    }

    private void speak(Locale language) {
        setI18n(new DatePickerI18n()
                .setDateFormats(SHOWN, WITHOUT_SEPARATORS, ISO)
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setToday(getTranslation(language, "registrations.calendar.today"))
                .setCancel(getTranslation(language, "registrations.cancel")));
    }

    // The component counts from Sunday.
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
