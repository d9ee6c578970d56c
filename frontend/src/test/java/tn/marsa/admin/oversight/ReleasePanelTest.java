package tn.marsa.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;

class ReleasePanelTest extends ScreenTest {

    @Override
    protected String role() {
        return "INSPECTOR";
    }

    @Override
    protected void layOut() {
        API.data("OfficePlaces", "{\"offices\":{\"edges\":[]}}");
        API.data("Trail", "{\"trail\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}");
    }

    @BeforeEach
    void open() {
        navigate(TrailView.class);
    }

    @Test
    void releasesTheLooksAtAFileAfterASecondQuestion() {
        API.data("ReleaseRequisitions", "{\"releaseRequisitions\":\"2026-11-23T09:42:05Z\"}");
        file().setValue("9630 5188 7412");
        press();
        assertThat(API.asked("ReleaseRequisitions")).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("ReleaseRequisitions")
                        .getLast()
                        .variables()
                        .path("identifier")
                        .asString())
                .isEqualTo("9630 5188 7412");
        assertThat(page()).contains("Le secret est levé pour les consultations jusqu’au 23/11/2026 10:42:05.");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        API.data("ReleaseRequisitions", "{\"releaseRequisitions\":null}");
        file().setValue("9630 5188 7412");
        press();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(page()).contains("Aucun dossier sous cet identifiant.");
    }

    @Test
    void asksForAFileFirst() {
        press();

        assertThat(file().isInvalid()).isTrue();
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
    }

    private TextField file() {
        return find(TextField.class, find(ReleasePanel.class).single()).single();
    }

    private void press() {
        find(Action.class, find(ReleasePanel.class).single()).single().click();
    }
}
