package tn.marsa.admin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.registrations.fields.DayField;

/** Who inspects reads the agreements, makes and ends none, and reads what was told. */
class AgreementsOfAnAuditorTest extends ScreenTest {

    @Override
    protected String role() {
        return "AUDITOR";
    }

    @Override
    protected void layOut() {
        API.data("Offices", "{\"offices\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}");
        API.data("Agreements", AgreementsViewTest.AGREEMENTS);
        API.data("Disclosures", """
                {"disclosures":{"totalCount":51,"edges":[{"node":{"at":"2026-11-23T09:42:05Z",
                "agreement":{"bodyName":"Caisse modèle","legalBasis":"Loi 2004-63"},"file":"0199-file","askedBy":"NUMBER",
                "genuine":true,"valid":null,"aliasGiven":false}}],"pageInfo":{"hasNextPage":true,"endCursor":"c1"}}}""");
    }

    @Test
    void offersNeitherMakingNorEnding() {
        navigate(AgreementsView.class);

        assertThat(find(Button.class).withText("Terminer").all()).isEmpty();
        assertThat(find(Button.class).withText("Nouvelle convention").all()).isEmpty();
    }

    @Test
    void narrowsTheRegisterToAnAgreementAndAPeriod() {
        navigate(DisclosuresView.class);
        assertThat(page()).contains("Réponses : 51");

        choose();
        find(DayField.class).atIndex(1).setValue(LocalDate.of(2026, 11, 1));
        find(DayField.class).atIndex(2).setValue(LocalDate.of(2026, 11, 30));
        var variables = API.asked("Disclosures").getLast().variables();
        assertThat(variables.path("agreementId").asString()).isEqualTo("a1");
        assertThat(variables.path("from").asString()).isEqualTo("2026-11-01");
        assertThat(variables.path("to").asString()).isEqualTo("2026-11-30");
        assertThat(variables.path("after").isNull()).isTrue();
    }

    @Test
    void goesOnAfterThePageThatIsShown() {
        navigate(DisclosuresView.class);
        find(Button.class).withText("Afficher la suite").single().click();

        assertThat(API.asked("Disclosures").getLast().variables().path("after").asString())
                .isEqualTo("c1");
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        Select<Agreement> agreements = find(Select.class).single();
        agreements.setValue(agreements.getListDataView().getItem(0));
    }
}
