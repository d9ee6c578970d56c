package tn.marsa.admin.migrants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.api.ApiStandIn;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

class LookUpViewTest extends ScreenTest {

    private static final String FILE = """
            {"migrant":{"__typename":"Migrant","identifier":"963051882726","status":"ACTIVE","registeredAs":"NEW",
            "version":3,"erasureProposed":false,"mergedFiles":[],"restriction":null,"rectifications":[],
            "office":{"code":"1101","place":"La Marsa"},"openedFor":null,"looks":null,"duplicateCheck":{"outcome":"NOT_CHECKED","recordedAt":"2026-11-23T09:41:00Z"},
            "names":{"surname":"SAMPLE","givenNames":"LINA","surnameArabic":"سامبل","givenNamesArabic":"لينا","otherNames":[]},
            "birth":{"date":"1988-02","country":"UTO","place":null},
            "nationality":{"sex":"F","citizenships":["UTO"],"protection":"NONE"},
            "travelDocument":{"kind":"PASSPORT","number":"••••••K7","issuer":"UTO","issuedOn":null,"expiresOn":"2031-06-09","absence":null},
            "oldNumbers":null,"entry":null,"residence":{"ground":"WORK","intendedMonths":24},
            "contact":{"governorate":"TN-11","address":"••••••is","phone":"••••••22","email":null},
            "family":{"maritalStatus":"SINGLE","guardian":null,"guardianRelation":null,"unaccompanied":false},"work":null,
            "createdAt":"2026-11-20T08:00:00Z","updatedAt":"2026-11-23T09:42:00Z"}}""";
    private static final String UNDER_A_GRANT = FILE.replace("\"openedFor\":null", """
            "openedFor":{"purpose":"IDENTITY_CHECK","until":"2026-11-23T13:40:00Z"}""");
    private static final String ELSEWHERE = """
            {"migrant":{"__typename":"PurposeRequired","office":{"code":"6101","place":"Sfax Ville"},"message":"…"}}""";

    private TextField field = new TextField();

    @BeforeEach
    void open() {
        API.data("Keepers", "{\"offices\":{\"edges\":[]}}");
        navigate(LookUpView.class);
        field = find(TextField.class).withClassName("m-identifier-field").single();
    }

    @Test
    void opensAFileOfTheOwnOffice() {
        API.data("Migrant", FILE);
        look("9630 5188 2726");

        assertThat(page())
                .contains(
                        "SAMPLE LINA",
                        "سامبل لينا",
                        "9630\n5188\n2726",
                        "02/1988",
                        "Utopie (UTO)",
                        "••••••K7",
                        "24 mois");
    }

    @Test
    void takesAnyDigitsAndSpacing() {
        API.data("Migrant", FILE);
        look("٩٦٣٠ ٥١٨٨ ٢٧٢٦");

        assertThat(variables().path("identifier").asString()).isEqualTo("٩٦٣٠ ٥١٨٨ ٢٧٢٦");
        assertThat(page()).contains("SAMPLE");
    }

    @Test
    void saysThatNobodyHasLookedForDuplicatesAndThatItIsNoRightToStay() {
        API.data("Migrant", FILE);
        look("963051882726");

        assertThat(page()).contains("Doublons : non vérifiés", "Cet identifiant n’est pas un droit au séjour");
    }

    @Test
    void saysAtTheFieldThatTheCheckDigitsAreWrongAndKeepsWhatWasTyped() {
        API.error("Migrant", "INVALID_VALUE", "identifier", "Chiffres de contrôle faux.");
        look("9630 5188 2727");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Chiffres de contrôle faux.");
        assertThat(field.getValue()).isEqualTo("9630 5188 2727");
    }

    @Test
    void saysAtTheFieldThatNothingWasTyped() {
        look("  ");

        assertThat(field.getErrorMessage()).isEqualTo("Saisissez les 12 chiffres de l’identifiant.");
        assertThat(API.asked("Migrant")).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchFileAndWhatToDo() {
        API.data("Migrant", "{\"migrant\":null}");
        look("963051882726");

        assertThat(page()).contains("Aucun dossier accessible sous cet identifiant", "Relisez le numéro");
        assertThat(field.getValue()).isEqualTo("963051882726");
    }

    @Test
    void asksForPurposeAndReasonBeforeAnotherOfficesFile() {
        API.reply(
                "Migrant",
                variables -> new ApiStandIn.Reply(
                        200, "{\"data\":" + (variables.path("purpose").isString() ? UNDER_A_GRANT : ELSEWHERE) + "}"));
        look("963051882726");
        assertThat(page()).contains("Sfax Ville").doesNotContain("SAMPLE");

        confirm();
        assertThat(API.asked("Migrant")).hasSize(1);
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(textOf(find(DialogErrors.class).single()))
                .contains("Choisissez la finalité.", "Écrivez le motif, 3 caractères au moins.");

        state(Purpose.IDENTITY_CHECK, "  Présente au guichet  ");
        confirm();

        assertThat(variables().path("purpose").asString()).isEqualTo("IDENTITY_CHECK");
        assertThat(variables().path("reason").asString()).isEqualTo("Présente au guichet");
        assertThat(variables().path("requisition").isNull()).isTrue();
        assertThat(page())
                .contains("SAMPLE", "Vérification de l’identité de la personne au guichet", "ouvert jusqu’à 14:40");
    }

    @Test
    void asksForTheNumberOfARequisitionWhereThereIsOne() {
        API.data("Migrant", ELSEWHERE);
        look("963051882726");
        assertThat(find(TextField.class).withCaption("Numéro de la réquisition").all())
                .isEmpty();

        state(Purpose.JUDICIAL_REQUISITION, "Demande du parquet");
        TextField number =
                find(TextField.class).withCaption("Numéro de la réquisition").single();
        confirm();
        assertThat(number.getErrorMessage()).isEqualTo("Écrivez le numéro de la réquisition.");
        assertThat(textOf(find(DialogErrors.class).single())).contains("Écrivez le numéro de la réquisition.");

        number.setValue(" TPI 2026/4417 ");
        API.error("Migrant", "INVALID_VALUE", "requisition", "Numéro illisible.");
        confirm();
        assertThat(variables().path("requisition").asString()).isEqualTo("TPI 2026/4417");
        assertThat(number.getErrorMessage()).isEqualTo("Numéro illisible.");

        API.data("Migrant", UNDER_A_GRANT);
        confirm();
        assertThat(page()).contains("SAMPLE");
    }

    @Test
    void saysWhomToAskForARestrictedFileAndNothingMore() {
        API.data("Migrant", """
                {"migrant":{"__typename":"FileRestricted","office":{"code":"6101","place":"Sfax Ville"},
                "message":"Ce dossier est restreint."}}""");
        look("963051882726");

        assertThat(field.getErrorMessage()).isEqualTo("Ce dossier est restreint. Sfax Ville (6101)");
        assertThat(page()).doesNotContain("Rectifier les données");
    }

    @Test
    void offersTheRightsOfAFileOfTheOwnOffice() {
        API.data("Migrant", FILE);
        look("963051882726");

        assertThat(page()).contains("Rectifier les données", "Rien n’a été rectifié depuis la validation.");
        assertThat(API.asked("Migrant")).hasSize(1);
    }

    @Test
    void marksAFileThatIsRestricted() {
        API.data("Migrant", FILE.replace("\"restriction\":null", """
                "restriction":{"since":"2026-11-23T09:42:00Z","by":{"displayName":"H. Modèle","isMe":false}}"""));
        look("963051882726");

        assertThat(textOf(find(FileHead.class).single())).contains("Restreint");
    }

    @Test
    void switchesTheLanguageOfAFileWithoutAnotherLook() {
        API.data("Migrant", FILE);
        API.data("OfficePlace", "{\"office\":{\"code\":\"1101\",\"place\":\"المرسى\"}}");
        look("963051882726");

        language(Language.ARABIC);

        assertThat(page()).contains("يوتوبيا (UTO)", "المرسى (1101)", "24 شهرا");
        assertThat(API.asked("Migrant")).hasSize(1);
    }

    @Test
    void keepsTheIdentifierOutOfTheAddress() {
        API.data("Migrant", FILE);
        look("963051882726");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("files");
    }

    @Test
    void closesTheFileAndForgetsIt() {
        API.data("Migrant", FILE);
        look("963051882726");
        test(find(Action.class).withText("Fermer le dossier").single()).click();

        assertThat(page()).doesNotContain("SAMPLE");
        assertThat(field.getValue()).isEmpty();
    }

    private void look(String typed) {
        field.setValue(typed);
        test(find(Action.class).withText("Ouvrir le dossier").all().getFirst()).click();
    }

    @SuppressWarnings("unchecked")
    private void state(Purpose purpose, String reason) {
        Select<Purpose> select = find(Select.class).all().getLast();
        select.setValue(purpose);
        find(TextArea.class).single().setValue(reason);
    }

    private void confirm() {
        test(find(Action.class).withText("Ouvrir le dossier").all().getLast()).click();
    }

    private static JsonNode variables() {
        return API.asked("Migrant").getLast().variables();
    }
}
