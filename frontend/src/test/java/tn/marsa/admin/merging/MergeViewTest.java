package tn.marsa.admin.merging;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;
import tn.marsa.admin.shell.Panel;
import tools.jackson.databind.JsonNode;

class MergeViewTest extends ScreenTest {

    private static final String SURVIVOR = "963051882726";
    private static final String OTHER = "917330521897";
    private static final String PERSON = """
            {"identifier":"%s","duplicateCheck":{"outcome":"NOT_CHECKED","recordedAt":null},
            "names":{"surname":"%s","givenNames":"LINA","surnameArabic":"سامبل","givenNamesArabic":"لينا",
            "singleName":false,"otherNames":[]},
            "birth":{"date":"1994-05-17","country":"UTO","place":null},"nationality":null,
            "travelDocument":{"kind":"PASSPORT","number":"••••••K7","issuer":null,"issuedOn":null,"expiresOn":null,"absence":null},
            "oldNumbers":null,"entry":null,"residence":null,"contact":null,"family":null,"work":null}""";
    private static final String COMPARED =
            """
            {"mergePreview":{"__typename":"MergePreview","survivor":%s,"merged":%s,
            "survivorHead":{"version":4,"office":{"code":"1101","place":"La Marsa"}},
            "mergedHead":{"version":7,"office":{"code":"6101","place":"Sfax"}},
            "differences":[{"choice":"SURNAME","group":"NAMES","fields":["surname"],"takeable":true},
            {"choice":"MOTHER_NAME","group":"NAMES","fields":["motherName"],"takeable":false},
            {"choice":"TRAVEL_DOCUMENT","group":"TRAVEL_DOCUMENT","fields":["number"],"takeable":true}]}}""".formatted(PERSON.formatted(SURVIVOR, "SAMPLE"), PERSON.formatted(OTHER, "EXAMPLE"));
    private static final String REFUSED =
            "{\"mergePreview\":{\"__typename\":\"MergeRefused\",\"code\":\"%s\",\"field\":\"merged\",\"message\":\"Impossible ainsi.\"}}";
    private static final String SAVED =
            "{\"mergeFiles\":{\"__typename\":\"MergeSaved\",\"staying\":[],\"migrant\":{\"identifier\":\"963051882726\"}}}";

    @Override
    protected String role() {
        return "SUPERVISOR";
    }

    @Test
    void showsTheTwoSideBySideAndWhereTheyDiffer() {
        compare();

        assertThat(page()).contains("La Marsa (1101)", "Sfax (6101)", "SAMPLE", "EXAMPLE", "≠ ");
    }

    @Test
    void offersAChoiceWhereTheyDifferAndTheOtherSaysSomething() {
        compare();

        assertThat(choices()).hasSize(2);
    }

    @Test
    void sendsWhatIsChosenWithTheVersionsSeen() {
        API.data("MergeFiles", SAVED);
        compare();
        takeSurname();

        merge("Même passeport");

        JsonNode input = API.asked("MergeFiles").getLast().variables().path("input");
        assertThat(input.path("take").toString()).isEqualTo("[\"SURNAME\"]");
        assertThat(input.path("survivor").asString()).isEqualTo(SURVIVOR);
        assertThat(input.path("survivorVersion").asInt()).isEqualTo(4);
        assertThat(input.path("mergedVersion").asInt()).isEqualTo(7);
        assertThat(input.path("reason").asString()).isEqualTo("Même passeport");
    }

    @Test
    void takesAllOfTheOtherFileAtOnce() {
        compare();

        press("Tout reprendre de ce dossier");

        assertThat(choices()).allMatch(RadioButtonGroup::getValue);
    }

    @Test
    void keepsAllOfTheSurvivorAtOnce() {
        compare();
        takeSurname();

        press("Tout garder de ce dossier");

        assertThat(choices()).noneMatch(RadioButtonGroup::getValue);
    }

    @Test
    void mergesNothingWithoutAReason() {
        compare();

        merge("");

        assertThat(API.asked("MergeFiles")).isEmpty();
    }

    @Test
    void saysWhatDoesNotFit() {
        API.data("MergeFiles", """
                {"mergeFiles":{"__typename":"FieldsRefused","problems":[
                {"field":"names.surname","code":"REQUIRED","message":"À saisir."}]}}""");
        compare();

        merge("Même passeport");

        assertThat(page()).contains("À saisir.", "SAMPLE");
    }

    @Test
    void saysWhyTheyCannotBeMerged() {
        API.data("MergePreview", REFUSED.formatted("RESIDENCE_HELD"));
        type();

        press("Comparer");

        assertThat(page()).contains("Impossible ainsi.").doesNotContain("Ouvrir l’autre dossier");
        assertThat(numbers()).map(TextField::isInvalid).containsExactly(false, true);
    }

    @Test
    void leadsToAnotherOfficesFileThatIsNotOpenYet() {
        API.data("MergePreview", REFUSED.formatted("NOT_OPENED"));
        type();

        press("Comparer");

        assertThat(page()).contains("Ouvrir l’autre dossier");
    }

    @Test
    void comparesTheOtherWayRound() {
        compare();

        press("Conserver l’autre");

        JsonNode asked = API.asked("MergePreview").getLast().variables();
        assertThat(asked.path("survivor").asString()).isEqualTo(OTHER);
        assertThat(asked.path("merged").asString()).isEqualTo(SURVIVOR);
    }

    @Test
    void asksForBothNumbers() {
        navigate(MergeView.class);

        press("Comparer");

        assertThat(numbers()).hasSize(2).allMatch(TextField::isInvalid);
        assertThat(API.asked("MergePreview")).isEmpty();
    }

    @Test
    void keepsTheChoiceAndLooksOnceWhenTheLanguageChanges() {
        compare();
        takeSurname();

        language(Language.ARABIC);

        assertThat(page()).contains("دمج الملفّين");
        assertThat(API.asked("MergePreview")).hasSize(1);
        assertThat(choices().getFirst().getValue()).isTrue();
    }

    @Test
    void keepsTheNumbersOutOfTheAddress() {
        compare();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("merge");
    }

    private void type() {
        navigate(MergeView.class);
        numbers().getFirst().setValue(SURVIVOR);
        numbers().getLast().setValue(OTHER);
    }

    private void compare() {
        API.data("MergePreview", COMPARED);
        type();
        press("Comparer");
    }

    private List<TextField> numbers() {
        return find(TextField.class).all().stream()
                .filter(field -> field.hasClassName("m-identifier-field"))
                .toList();
    }

    private void takeSurname() {
        choices().getFirst().setValue(true);
    }

    // The language in the bar is chosen by such a group too.
    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Boolean>> choices() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group ->
                        group.getParent().filter(Panel.class::isInstance).isPresent())
                .map(group -> (RadioButtonGroup<Boolean>) group)
                .toList();
    }

    private void merge(String reason) {
        press("Fusionner les dossiers");
        find(TextArea.class).single().setValue(reason);
        press("Fusionner les dossiers");
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> textOf(button).contains(text))
                        .toList()
                        .getLast())
                .click();
    }
}
