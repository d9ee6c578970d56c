package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;

class MandatesViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "ADMINISTRATOR";
    }

    @Override
    protected void layOut() {
        API.data("Inspectors", """
                {"inspectors":[{"id":"55","displayName":"I. Modèle","mandates":[
                {"id":"77","number":"7/2026","from":"2026-11-01","until":"2099-12-31","inForce":true,"endedAt":null},
                {"id":"66","number":"6/2026","from":"2026-01-01","until":"2099-12-31","inForce":false,"endedAt":"2026-02-01T08:00:00Z"}]}]}""");
    }

    @BeforeEach
    void open() {
        navigate(MandatesView.class);
    }

    @Test
    void recordsAMandate() {
        API.data("RecordMandate", "{\"recordMandate\":{\"id\":\"55\"}}");
        fill();
        press();

        var input = API.asked("RecordMandate").getLast().variables().path("input");
        assertThat(input.path("inspector").asString()).isEqualTo("55");
        assertThat(input.path("from").asString()).isEqualTo("2027-01-01");
        assertThat(input.path("until").asString()).isEqualTo("2027-06-30");
    }

    @Test
    void endsAMandateAfterASecondQuestion() {
        API.data("EndMandate", "{\"endMandate\":{\"id\":\"55\"}}");
        roundTrip();
        assertThat(textOf(cell(1))).contains("Terminé avant terme");
        assertThat(find(Action.class, cell(1)).all()).isEmpty();

        find(Action.class, cell(0)).single().click();
        assertThat(API.asked("EndMandate")).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("EndMandate").getLast().variables().path("mandate").asString())
                .isEqualTo("77");
    }

    @SuppressWarnings("unchecked")
    private Div cell(int row) {
        Grid<MandatesView.Line> grid = find(Grid.class).single();
        var cell = new Div();
        for (int column = 0; column < grid.getColumns().size(); column++) {
            cell.add(test(grid).getCellComponent(row, column));
        }
        UI.getCurrentOrThrow().add(cell);
        return cell;
    }

    @Test
    void saysAtTheFieldWhatWasRefused() {
        API.error("RecordMandate", "INVALID_VALUE", "input.until", "invalid");
        fill();
        press();

        assertThat(find(DatePicker.class).all().getLast().getErrorMessage()).startsWith("La fin suit le début");
    }

    @Test
    void sendsNothingThatIsNotWhole() {
        press();

        assertThat(find(TextField.class, find(MandateForm.class).single())
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(API.asked("RecordMandate")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        Select<Inspector> inspector =
                find(Select.class, find(MandateForm.class).single()).single();
        inspector.setValue(inspector.getListDataView().getItem(0));
        find(TextField.class, find(MandateForm.class).single()).single().setValue("8/2026");
        find(DatePicker.class).all().getFirst().setValue(LocalDate.of(2027, 1, 1));
        find(DatePicker.class).all().getLast().setValue(LocalDate.of(2027, 6, 30));
    }

    private void press() {
        find(Action.class).all().stream()
                .filter(action -> "Enregistrer un mandat".equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
