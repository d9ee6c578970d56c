package tn.marsa.admin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class AgreementsViewTest extends ScreenTest {

    private static final int ACTION = 6;

    static final String AGREEMENTS = """
            {"agreements":{"edges":[{"node":{"id":"a1","bodyName":"Caisse modèle","legalBasis":"Loi 2004-63","purpose":"Soins",
            "questions":["GENUINE","VALID"],"givesAlias":true,"dailyQuota":1000,"usedToday":12,"expiresOn":"2028-12-31",
            "state":"IN_FORCE","clientId":"partner-0a"}},
            {"node":{"id":"a2","bodyName":"Ancien organisme","legalBasis":"Loi","purpose":"But",
            "questions":["VALID"],"givesAlias":false,"dailyQuota":5,"usedToday":0,"expiresOn":"2026-01-31",
            "state":"ENDED","clientId":"partner-0b"}}],
            "pageInfo":{"hasNextPage":false,"endCursor":null}}}""";

    @Override
    protected String role() {
        return "ADMINISTRATOR";
    }

    @Override
    protected void layOut() {
        API.data("Offices", "{\"offices\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}");
        API.data("Agreements", AGREEMENTS);
        API.data("EndAgreement", "{\"endAgreement\":{\"__typename\":\"AgreementEnded\"}}");
    }

    @BeforeEach
    void open() {
        navigate(AgreementsView.class);
    }

    @Test
    void endsAnAgreementAfterAskingOnceMoreAndNoneThatHasEnded() {
        assertThat(action(1)).isNotInstanceOf(Button.class);
        ((Button) action(0)).click();
        assertThat(API.asked("EndAgreement")).isEmpty();

        Dialog dialog = find(Dialog.class).single();
        assertThat(textOf(dialog)).contains("Caisse modèle", "C’est sans retour");
        find(Button.class).withText("Terminer la convention").single().click();
        assertThat(API.asked("EndAgreement"))
                .singleElement()
                .satisfies(asked -> assertThat(
                                asked.variables().at("/input/agreementId").asString())
                        .isEqualTo("a1"));
    }

    @Test
    void speaksTheLanguageThatIsSwitchedTo() {
        language(Language.ARABIC);

        assertThat(page()).contains("الهياكل الشريكة");
        assertThat(API.asked("Agreements").getLast().language()).isEqualTo("ar-TN");
    }

    private Component action(int row) {
        return test(find(AgreementTable.class).single()).getCellComponent(row, ACTION);
    }
}
