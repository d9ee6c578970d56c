package tn.marsa.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.person.PartialDate;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.FileSearch;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

class SearchPanelTest extends ScreenTest {

    @Autowired
    private FileSearch bar;

    @BeforeEach
    void open() {
        API.data("Keepers", """
                {"offices":{"edges":[{"node":{"code":"1101","place":"La Marsa"}},{"node":{"code":"6101","place":"Sfax Ville"}}]}}""");
        UI.getCurrent().navigate("files");
    }

    @Test
    void saysWhatToTryBeforeAnythingIsSearched() {
        assertThat(page()).contains("L’orthographe exacte n’est pas nécessaire");
    }

    @Test
    void asksForWhatIsKnownAndForNothingElse() {
        API.data("SearchMigrants", ACandidate.found());
        fill("name", " Mohamed Trabelsi ");
        fill("birth", PartialDate.parse("1990"));
        search();

        JsonNode input = input();
        assertThat(input.propertyNames()).containsExactlyInAnyOrder("name", "birth", "purpose");
        assertThat(input.path("name").asString()).isEqualTo("Mohamed Trabelsi");
        assertThat(input.path("birth").asString()).isEqualTo("1990");
        assertThat(input.path("purpose").asString()).isEqualTo("IDENTITY_CHECK");
    }

    @Test
    void showsThoseFoundWithTheReasons() {
        API.data("SearchMigrants", ACandidate.found(ACandidate.of("p").with("pair", null)));
        fill("documentNumber", "L8C3");
        search();

        assertThat(page())
                .contains(
                        "OUTOPIA MARC COFFI",
                        "أوتوبيا مارك كوفي",
                        "Très fort",
                        "Identique : date de naissance",
                        "La Marsa (1101)");
    }

    @Test
    void masksWhomAnotherOfficeKeeps() {
        API.data("SearchMigrants", ACandidate.found(ACandidate.elsewhere("p").with("pair", null)));
        fill("phone", "20 123 456");
        search();

        assertThat(page()).contains("Nom masqué", "Sfax Ville (6101)").doesNotContain("OUTOPIA");
    }

    @Test
    void opensAFileThatWasFound() {
        API.data("SearchMigrants", ACandidate.found(ACandidate.of("p").with("pair", null)));
        API.data("Migrant", "{\"migrant\":null}");
        fill("phone", "20 123 456");
        search();

        test(find(Action.class).withText("Ouvrir le dossier").all().getLast()).click();

        assertThat(API.asked("Migrant").getLast().variables().path("identifier").asString())
                .isEqualTo("963051882726");
    }

    @Test
    void opensNobodyWhoIsStillBeingRegistered() {
        API.data("SearchMigrants", ACandidate.found(ACandidate.of("p").with("identifier", null)));
        fill("phone", "20 123 456");
        search();

        assertThat(page()).contains("En cours d’enregistrement là-bas");
    }

    @Test
    void saysWhatToTryWhereNobodyComesNear() {
        API.data("SearchMigrants", ACandidate.found());
        fill("name", "Trabelsi");
        search();

        assertThat(page()).contains("Personne ne s’approche", "Essayez une autre année de naissance");
    }

    @Test
    void namesWhatHasToBeAddedToABroadSearch() {
        API.data("SearchMigrants", """
                {"searchMigrants":{"__typename":"SearchTooBroad","add":["birth","nationality"],"message":"Ajoutez un critère."}}""");
        fill("name", "Mohamed");
        search();

        assertThat(page()).contains("Ajoutez un critère.");
        assertThat(find(Action.class).withText("Naissance").all()).hasSize(1);
        assertThat(find(Action.class).withText("Nationalité").all()).hasSize(1);
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        API.data("SearchMigrants", """
                {"searchMigrants":{"__typename":"FieldsRefused","problems":[
                {"field":"phone","code":"INVALID","message":"Numéro impossible."}]}}""");
        fill("phone", "1");
        search();

        assertThat(errorAt("phone")).isEqualTo("Numéro impossible.");
    }

    @Test
    void saysAtTheFieldThatAValueIsNotOfItsForm() {
        API.error("SearchMigrants", "INVALID_VALUE", "input.birth", "Date impossible.");
        fill("birth", PartialDate.parse("1990"));
        search();

        assertThat(errorAt("birth")).isEqualTo("Date impossible.");
    }

    @Test
    void needsAPurpose() {
        fill("name", "Trabelsi");
        press("Rechercher");

        assertThat(API.asked("SearchMigrants")).isEmpty();
        assertThat(errorAt("purpose")).isEqualTo("Choisissez la finalité.");
    }

    @Test
    void takesANameFromTheSearchFieldOfTheBar() {
        bar.find("محمد الطرابلسي");

        assertThat(((TextField) field("name")).getValue()).isEqualTo("محمد الطرابلسي");
        assertThat(API.asked("Migrant")).isEmpty();
    }

    @Test
    void keepsWhatIsTypedOutOfTheAddress() {
        API.data("SearchMigrants", ACandidate.found());
        fill("name", "Trabelsi");
        search();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("files");
    }

    @Test
    void keepsWhatIsTypedWhenTheLanguageIsSwitched() {
        fill("name", "Trabelsi");

        language(Language.ARABIC);

        assertThat(page()).contains("لا حاجة إلى إملاء مضبوط");
        assertThat(((TextField) field("name")).getValue()).isEqualTo("Trabelsi");
    }

    private void search() {
        fill("purpose", SearchPurpose.IDENTITY_CHECK);
        press("Rechercher");
    }

    private void press(String words) {
        test(find(Action.class).withText(words).all().getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private void fill(String name, Object value) {
        ((HasValue<?, Object>) field(name)).setValue(value);
    }

    private String errorAt(String name) {
        HasValidation field = (HasValidation) field(name);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private Component field(String name) {
        return find(Component.class).withId("search." + name).single();
    }

    private static JsonNode input() {
        return API.asked("SearchMigrants").getLast().variables().path("input");
    }
}
