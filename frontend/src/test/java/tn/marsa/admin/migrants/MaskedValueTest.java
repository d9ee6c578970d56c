package tn.marsa.admin.migrants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;

/** A masked value is shown when it is asked for, that one alone, and can be hidden again. */
class MaskedValueTest extends ScreenTest {

    private static final String FILE = """
            {"migrant":{"__typename":"Migrant","identifier":"963051882726","status":"ACTIVE","registeredAs":"NEW","version":3,"erasureProposed":false,"mergedFiles":[],"rectifications":[],
            "office":{"code":"1101","place":"La Marsa"},"openedFor":null,"looks":null,
            "duplicateCheck":{"outcome":"NOT_CHECKED","recordedAt":null},
            "names":{"surname":"SAMPLE","givenNames":"LINA","surnameArabic":"سامبل","givenNamesArabic":"لينا","otherNames":[]},
            "travelDocument":{"kind":"PASSPORT","number":"••••••K7"},"entry":{"visaNumber":"••••••21"},
            "contact":{"governorate":"TN-11","address":"••••••","phone":"••••••22","email":null},
            "createdAt":"2026-11-20T08:00:00Z","updatedAt":"2026-11-23T09:42:00Z"}}""";
    private static final String PHONE = """
            {"revealField":{"__typename":"RevealedValue","field":"PHONE","value":"27519322"}}""";

    @BeforeEach
    void openTheFile() {
        API.data("Migrant", FILE).data("RevealField", PHONE);
        navigate(LookUpView.class);
        find(TextField.class).withClassName("m-identifier-field").single().setValue("9630 5188 2726");
        test(find(Action.class).withText("Ouvrir le dossier").all().getFirst()).click();
    }

    @Test
    void hasANameOfItsOwnForScreenReaders() {
        assertThat(names("Afficher"))
                .containsExactlyInAnyOrder(
                        "Afficher – Numéro du document",
                        "Afficher – Numéro du visa",
                        "Afficher – Adresse",
                        "Afficher – Téléphone");
    }

    @Test
    void showsTheOneAskedForWithTheMeansToCopyAndHideIt() {
        assertThat(page()).doesNotContain("27519322");
        press("Afficher – Téléphone");

        assertThat(page()).contains("27519322", "••••••K7").doesNotContain("••••••22");
        assertThat(API.asked("RevealField")).singleElement().satisfies(asked -> {
            assertThat(asked.variables().path("identifier").asString()).isEqualTo("9630 5188 2726");
            assertThat(asked.variables().path("field").asString()).isEqualTo("PHONE");
        });
        assertThat(names("Copier")).containsExactly("Copier – Téléphone");

        press("Copier – Téléphone");
        assertThat(page()).contains("Copié");
        press("Masquer – Téléphone");
        assertThat(page()).contains("••••••22").doesNotContain("27519322", "Copié");
    }

    @Test
    void isHiddenAgainWhenTheLanguageIsSwitched() {
        API.data("OfficePlace", "{\"office\":{\"code\":\"1101\",\"place\":\"المرسى\"}}");
        press("Afficher – Téléphone");
        language(Language.ARABIC);

        assertThat(page()).contains("••••••22").doesNotContain("27519322");
        assertThat(names("إظهار")).contains("إظهار – الهاتف");
    }

    @Test
    void asksForAPurposeOnceTheFileHasBeenOpenForTooLong() {
        API.data("RevealField", """
                {"revealField":{"__typename":"PurposeRequired","office":{"code":"6101","place":"Sfax Ville"},"message":"…"}}""");
        press("Afficher – Téléphone");

        assertThat(page()).contains("Sfax Ville").doesNotContain("27519322");
        state();
        test(find(Action.class).withText("Ouvrir le dossier").all().getLast()).click();
        assertThat(API.asked("Migrant").getLast().variables().path("purpose").asString())
                .isEqualTo("CORRECTING");
        assertThat(page()).contains("SAMPLE");
    }

    @Test
    void givesTheFileUpOnceThereIsNoneAnyMore() {
        API.data("RevealField", "{\"revealField\":null}");
        press("Afficher – Téléphone");

        assertThat(page())
                .contains("Aucun dossier accessible sous cet identifiant")
                .doesNotContain("SAMPLE");
    }

    @SuppressWarnings("unchecked")
    private void state() {
        Select<Purpose> select = find(Select.class).single();
        select.setValue(Purpose.CORRECTING);
        find(TextArea.class).single().setValue("Nouvelle adresse");
    }

    private void press(String name) {
        test(all().stream()
                        .filter(action ->
                                action.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<String> names(String word) {
        return all().stream()
                .flatMap(action -> action.getAriaLabel().stream())
                .filter(name -> name.startsWith(word))
                .toList();
    }

    private List<Action> all() {
        roundTrip();
        return find(Action.class).all();
    }
}
