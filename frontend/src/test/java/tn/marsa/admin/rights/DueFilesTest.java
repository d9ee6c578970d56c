package tn.marsa.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;

class DueFilesTest extends ScreenTest {

    @Override
    protected String role() {
        return "SUPERVISOR";
    }

    @Override
    protected void layOut() {
        API.data(
                "ProposedErasures",
                "{\"proposedErasures\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}");
        API.data("DueFiles", """
                {"dueFiles":[{"id":"sealed","category":"ABANDONED_REGISTRATION","dueSince":"2026-11-01"}]}""");
        API.data("RetentionSchedule", """
                {"retentionSchedule":{"version":1,"inForceFrom":"2026-01-01","note":"Calendrier de travail","periods":[
                {"category":"UNLINKED_STATISTICS","months":null,"begins":"FILE_ERASED","legalBasis":"Loi"}]}}""");
    }

    @Test
    void listsWhatIsDueToTheHeadOfTheOffice() {
        navigate(ErasuresView.class);

        assertThat(page()).contains("Enregistrement abandonné", "depuis le 01/11/2026", "sans terme fixé");
    }

    @Test
    void proposesOneOfThem() {
        API.data("ProposeDueErasure", "{\"proposeDueErasure\":{\"__typename\":\"Erasure\",\"id\":\"1\"}}");
        navigate(ErasuresView.class);

        test(find(Button.class).all().stream()
                        .filter(button -> textOf(button).contains("Proposer l’effacement"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(API.asked("ProposeDueErasure")
                        .getLast()
                        .variables()
                        .path("dueFile")
                        .asString())
                .isEqualTo("sealed");
        assertThat(page()).contains("L’effacement est proposé");
    }
}
