package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;

class ReleasesViewTest extends ScreenTest {

    private static final String PAGE = """
            {"statistics":{"releases":{"edges":[{"node":{"id":"r1","period":"2026-Q3","granularity":"QUARTER","vintage":1,
            "state":"PREPARED","tablesDone":9,"tablesTotal":9,"preparedBy":{"displayName":"A. Modèle"},
            "recordedUntil":"2026-10-14","publishableFrom":"2026-10-15","publishedOn":null,"revisionNote":null,"discardReason":null,"hash":"ab"}}],
            "pageInfo":{"hasNextPage":false,"endCursor":null}}}}""";

    @Override
    protected String role() {
        return "OBSERVATORY";
    }

    @Override
    protected void layOut() {
        API.data("Releases", PAGE.replace("PREPARED", "PREPARING"));
    }

    @BeforeEach
    void open() {
        API.data("Releases", PAGE);
        navigate(ReleasesView.class);
    }

    @Test
    void publishesWhatWasShownAfterASecondQuestion() {
        API.data("PublishRelease", "{\"publishRelease\":{\"__typename\":\"ReleaseSaved\"}}");
        cell("Publier").click();
        assertThat(API.asked("PublishRelease")).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("PublishRelease").getLast().variables().toString())
                .contains("\"releaseId\":\"r1\"", "\"hash\":\"ab\"");
    }

    @Test
    void saysWhyAReleaseIsNotPrepared() {
        API.data(
                "PrepareRelease",
                "{\"prepareRelease\":{\"__typename\":\"ReleaseRefused\",\"message\":\"Cette période n’est pas finie.\"}}");
        period("2026-Q4");
        press();

        assertThat(API.asked("PrepareRelease").getLast().variables().toString()).contains("\"period\":\"2026-Q4\"");
        assertThat(page()).contains("Cette période n’est pas finie.");
    }

    @Test
    void pointsAtAPeriodThatIsNone() {
        API.error("PrepareRelease", "INVALID_VALUE", "input.period", "Ce n’est pas une période.");
        TextField period = period("soon");
        press();

        assertThat(period.isInvalid()).isTrue();
        assertThat(period.getValue()).isEqualTo("soon");
    }

    @Test
    void doesNotBlameThePeriodForWhatIsNotItsFault() {
        API.error("PrepareRelease", "RATE_LIMITED", "", "Trop de demandes.");
        TextField period = period("2026-Q3");
        press();

        assertThat(period.isInvalid()).isFalse();
        assertThat(page()).contains("Trop de demandes.");
    }

    @Test
    void showsTheTablesOfAReleaseBeforeItsPublication() {
        API.data("Definitions", """
                {"statistics":{"measures":[{"measure":"STOCK","name":"Résidents","definition":"","dimensions":[]}],
                "dimensions":[],"plan":[]}}""");
        API.data("Preview", """
                {"statistics":{"preview":{"__typename":"StatisticsTable","axes":[],"cells":[],
                "total":{"codes":[],"value":59214,"status":"NORMAL","changeOnPrevious":null},"margin":2,
                "coverage":{"officesOpen":1,"offices":71},"note":"","previousPeriod":null,"release":%s}}}""".formatted(PAGE.substring(PAGE.indexOf("{\"id\""), PAGE.indexOf("}],"))));
        cell("Aperçu").click();

        assertThat(API.asked("Preview").getLast().variables().toString())
                .contains("\"release\":\"r1\"", "\"measure\":\"STOCK\"");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Aperçu de T3 2026");
        assertThat(page()).contains("59\u202f214");
    }

    @Test
    void discardsWithAReason() {
        API.data("DiscardRelease", "{\"discardRelease\":{\"__typename\":\"ReleaseSaved\"}}");
        cell("Écarter").click();
        find(TextArea.class).single().setValue("Un bureau a saisi tard");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("DiscardRelease").getLast().variables().toString())
                .contains("\"releaseId\":\"r1\"", "Un bureau a saisi tard");
    }

    @Test
    void speaksArabicToo() {
        language(Language.ARABIC);

        assertThat(page()).contains("رزنامة النشر", "إعداد نشرة");
        assertThat(textOf(cell("نشر"))).isNotEmpty();
    }

    private Action cell(String words) {
        Grid<?> grid = find(Grid.class).single();
        var tester = test(grid);
        return tester.getCellComponent(0, 6)
                .getChildren()
                .map(Action.class::cast)
                .filter(action -> action.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private TextField period(String written) {
        TextField period = find(TextField.class).all().stream()
                .filter(field -> field.getMaxLength() == 7)
                .findFirst()
                .orElseThrow();
        period.setValue(written);
        return period;
    }

    private void press() {
        find(Action.class).all().stream()
                .filter(action -> "Préparer une diffusion".equals(action.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
