package tn.marsa.admin.migrants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.api.ApiStandIn.Reply;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;

/** What the register keeps about a person, opened for that request and ready to be printed. */
class AnswerSheetTest extends ScreenTest {

    private static final String FILE = """
            {"migrant":{"__typename":"Migrant","identifier":"963051882726","status":"ACTIVE","registeredAs":"NEW",
            "version":3,"erasureProposed":false,"mergedFiles":[],"restriction":null,
            "rectifications":[{"id":"1","group":"BIRTH","fields":["date"],"at":"2026-11-22T09:42:00Z",
            "by":{"displayName":"S. Modèle","isMe":true}}],
            "office":{"code":"1101","place":"La Marsa"},"openedFor":null,
            "looks":{"edges":[{"node":{"at":"2026-11-23T09:41:00Z","by":{"displayName":"N. Exemple","isMe":false},
            "office":{"code":"6101","place":"Sfax Ville"},"action":"SHOWN","purpose":"IDENTITY_CHECK","groups":["NAMES"],
            "revealed":null}}],"pageInfo":{"hasNextPage":false,"endCursor":null}},
            "duplicateCheck":{"outcome":"NOT_CHECKED","recordedAt":null},
            "names":{"surname":"SAMPLE","givenNames":"LINA","surnameArabic":"سامبل","givenNamesArabic":"لينا","otherNames":[]},
            "contact":{"governorate":"TN-11","address":null,"phone":"••••••22","email":null},
            "followUp":{"state":"NONE","validFrom":null,"validUntil":null,"leftOn":null,"left":null,"openRequest":null,"steps":[
            {"kind":"REFUSED","on":"2026-11-22","at":"2026-11-22T10:00:00Z","crossing":null,
            "by":{"displayName":"H. Modèle","isMe":false},"request":{"id":"7f0c1c8e-0000-7000-8000-000000000001","kind":"FIRST",
            "ground":null,"state":"REFUSED","submittedOn":"2026-10-05","favourable":false,"validFrom":null,"validUntil":null}}]},
            "createdAt":"2026-11-20T08:00:00Z","updatedAt":"2026-11-23T09:42:00Z"}}""";

    @Override
    protected void layOut() {
        API.data("Migrant", FILE);
        API.data(
                "RevealField",
                "{\"revealField\":{\"__typename\":\"RevealedValue\",\"field\":\"PHONE\",\"value\":\"27519322\"}}");
        API.data("ResidenceDecision", """
                {"residenceDecision":{"actNumber":"R-17/2026","reason":"Documents missing","remedy":"Appeal within two months"}}""");
        API.data("OfficePlace", "{\"office\":{\"code\":\"1101\",\"place\":\"المرسى\"}}");
    }

    @BeforeEach
    void openTheFile() {
        navigate(LookUpView.class);
        find(TextField.class).withClassName("m-identifier-field").single().setValue("963051882726");
        press("Ouvrir le dossier");
    }

    @Test
    void tellsWhatIsKeptInClearAndWhoHasLooked() {
        press("Réponse à la personne");

        assertThat(page())
                .contains("Ce que le registre conserve sur vous", "SAMPLE", "27519322", "Naissance")
                .contains("N. Exemple", "Sfax Ville (6101)", "Vérification de l’identité", "Imprimer")
                .doesNotContain("••••••22");
    }

    @Test
    void tellsHowResidenceStandsAndTheWordsOfEachDecision() {
        press("Réponse à la personne");

        assertThat(page())
                .contains("Séjour refusé", "R-17/2026", "Documents missing", "Appeal within two months")
                .doesNotContain("Voir l’acte", "Enregistrer une demande");
        assertThat(API.asked("ResidenceDecision")).hasSize(1);
    }

    @Test
    void isOpenedForTheRequestOfThePerson() {
        press("Réponse à la personne");

        assertThat(API.asked("Migrant").getLast().variables().path("purpose").asString())
                .isEqualTo("REQUEST_OF_THE_PERSON");
        assertThat(API.asked("RevealField"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.variables().path("purpose").asString()).isEqualTo("REQUEST_OF_THE_PERSON"));
    }

    @Test
    void speaksTheLanguageOfTheScreenWithoutAnotherLook() {
        press("Réponse à la personne");
        language(Language.ARABIC);

        assertThat(page()).contains("ما يحفظه السجل عنكم", "27519322", "المرسى");
        assertThat(API.asked("Migrant")).hasSize(2);
        assertThat(API.asked("RevealField")).hasSize(1);
        assertThat(API.asked("ResidenceDecision")).hasSize(1);
    }

    @Test
    void goesBackToTheFileWithoutAnotherLook() {
        press("Réponse à la personne");
        press("Revenir au dossier");

        assertThat(page()).contains("••••••22").doesNotContain("27519322");
        assertThat(API.asked("Migrant")).hasSize(2);
    }

    @Test
    void isOfferedForFilesOfTheOwnOfficeAlone() {
        API.reply("Migrant", variables -> new Reply(200, "{\"data\":" + ELSEWHERE + "}"));
        press("Fermer le dossier");
        find(TextField.class).withClassName("m-identifier-field").single().setValue("963051882726");
        press("Ouvrir le dossier");

        assertThat(page()).contains("SAMPLE").doesNotContain("Réponse à la personne");
    }

    private static final String ELSEWHERE =
            FILE.replaceFirst("\"looks\":\\{(?s).*?\\}\\},\\s*\"duplicate", "\"looks\":null,\"duplicate");

    private void press(String text) {
        test(find(Action.class).withText(text).all().getFirst()).click();
    }
}
