package tn.marsa.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class ErasuresViewTest extends ScreenTest {

    private static final String PROPOSED = """
            {"proposedErasures":{"edges":[{"node":{"id":"7f0c1c8e-0000-7000-8000-000000000001","identifier":"963051882726",
            "office":{"code":"1101","place":"La Marsa"},"basis":"DECISION",
            "decision":{"number":"2026/117","date":"2026-10-01","authority":"L’autorité compétente"},
            "proposedBy":{"displayName":"H. Modèle","isMe":%s},"proposedAt":"2026-11-23T09:42:00Z"}}],
            "pageInfo":{"hasNextPage":false,"endCursor":"there"}}}""";
    private static final String NONE = """
            {"proposedErasures":{"edges":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}""";

    @Override
    protected String role() {
        return "ADMINISTRATOR";
    }

    @Test
    void showsTheFileAndTheDecisionAndNothingOfThePerson() {
        open(PROPOSED.formatted(false));

        assertThat(page()).contains("9630\n5188\n2726", "La Marsa", "2026/117", "01/10/2026", "H. Modèle");
    }

    @Test
    void confirmsAfterASecondQuestion() {
        API.data("ConfirmErasure", "{\"confirmErasure\":{\"__typename\":\"Erasure\",\"id\":\"1\"}}");
        open(PROPOSED.formatted(false));

        press("Confirmer l’effacement");
        assertThat(API.asked("ConfirmErasure")).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(API.asked("ConfirmErasure").getLast().variables().path("id").asString())
                .isEqualTo("7f0c1c8e-0000-7000-8000-000000000001");
        assertThat(page()).contains("L’effacement est fait.");
    }

    @Test
    void refuses() {
        API.data("RefuseErasure", "{\"refuseErasure\":{\"__typename\":\"Erasure\",\"id\":\"1\"}}");
        open(PROPOSED.formatted(false));

        press("Refuser");

        assertThat(API.asked("RefuseErasure")).hasSize(1);
        assertThat(page()).contains("le dossier reste tel quel");
    }

    @Test
    void leavesTheDecisionToAnotherPerson() {
        open(PROPOSED.formatted(true));

        assertThat(page()).contains("une autre personne en décide").doesNotContain("Refuser");
    }

    @Test
    void saysWhyNothingWasDecided() {
        API.data(
                "RefuseErasure",
                "{\"refuseErasure\":{\"__typename\":\"ErasureRefused\",\"message\":\"Cet effacement est déjà décidé.\"}}");
        open(PROPOSED.formatted(false));

        press("Refuser");

        assertThat(page()).contains("Cet effacement est déjà décidé.");
    }

    @Test
    void showsMoreOnDemand() {
        open(PROPOSED.formatted(false).replace("\"hasNextPage\":false", "\"hasNextPage\":true"));
        API.data("ProposedErasures", PROPOSED.formatted(false).replace("H. Modèle", "T. Échantillon"));

        press("Afficher la suite");

        assertThat(page()).contains("H. Modèle", "T. Échantillon").doesNotContain("Afficher la suite");
        assertThat(API.asked("ProposedErasures")
                        .getLast()
                        .variables()
                        .path("after")
                        .asString())
                .isEqualTo("there");
    }

    @Test
    void saysThatNothingWaits() {
        open(NONE);

        assertThat(page()).contains("Aucun effacement n’attend de décision.");
    }

    @Test
    void speaksArabicToo() {
        open(PROPOSED.formatted(false));

        language(Language.ARABIC);

        assertThat(page()).contains("عمليات المحو المقترحة", "تأكيد المحو");
    }

    @Test
    void saysHowLongEachKindOfDataIsKeptAndThatTheControllerDecides() {
        open(NONE);

        assertThat(page()).contains("Calendrier de travail", "Enregistrement abandonné", "12 mois, dès l’abandon");
        assertThat(API.asked("DueFiles")).isEmpty();
    }

    private void open(String proposed) {
        API.data("ProposedErasures", proposed);
        API.data("RetentionSchedule", """
                {"retentionSchedule":{"version":1,"inForceFrom":"2026-01-01","note":"Calendrier de travail","periods":[
                {"category":"ABANDONED_REGISTRATION","months":12,"begins":"REGISTRATION_ABANDONED","legalBasis":"Loi"}]}}""");
        navigate(ErasuresView.class);
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> textOf(button).contains(text))
                        .toList()
                        .getFirst())
                .click();
    }
}
