package tn.marsa.admin.registrations.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.registrations.person.PartialDate;
import tn.marsa.admin.registrations.person.PartialDate.Precision;

class PartialDateFieldTest extends RegistrationScreenTest {

    private PartialDateField field;

    @BeforeEach
    void show() {
        field = new PartialDateField();
        UI.getCurrent().add(field);
    }

    @Test
    void takesADay() {
        type(LocalDate.of(1974, 8, 12));

        assertThat(field.getValue()).isEqualTo(PartialDate.parse("1974-08-12"));
    }

    @Test
    void takesAMonth() {
        field.ask(Precision.MONTH);
        type("08/1974");

        assertThat(field.getValue()).isEqualTo(PartialDate.parse("1974-08"));
    }

    @Test
    void takesAYear() {
        field.ask(Precision.YEAR);
        type("1974");

        assertThat(field.getValue()).isEqualTo(PartialDate.parse("1974"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/1974", "1974-08", "août 1974", "8/74"})
    void keepsAMonthThatCannotBeAsItIsTypedAndSaysSo(String typed) {
        field.ask(Precision.MONTH);
        type(typed);

        assertThat(field.getValue()).isNull();
        assertThat(field.holdsUnreadableText()).isTrue();
        assertThat(part().getValue()).isEqualTo(typed);
    }

    @Test
    void keepsWhatIsKnownWhenItsPrecisionIsLoweredAndRaisedAgain() {
        type(LocalDate.of(1974, 8, 12));

        field.ask(Precision.YEAR);
        assertThat(field.getValue()).isEqualTo(PartialDate.parse("1974"));

        field.ask(Precision.DAY);
        assertThat(field.getValue()).isEqualTo(PartialDate.parse("1974-08-12"));
    }

    @Test
    void forgetsADayOfAnotherYear() {
        type(LocalDate.of(1974, 8, 12));
        field.ask(Precision.YEAR);
        type("1975");

        field.ask(Precision.DAY);

        assertThat(field.getValue()).isNull();
    }

    @Test
    void showsADateAsFarAsItIsKnown() {
        field.setValue(PartialDate.parse("1974-08"));

        assertThat(field.precision()).isEqualTo(Precision.MONTH);
        assertThat(part().getValue()).isEqualTo("08/1974");
    }

    private void type(LocalDate date) {
        test(find(DatePicker.class, field).single()).setValue(date);
    }

    private void type(String text) {
        test(part()).setValue(text);
    }

    private TextField part() {
        return find(TextField.class, field).single();
    }
}
