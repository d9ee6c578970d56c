package tn.marsa.admin.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.registrations.fields.DayField;

class NewAgreementViewTest extends ScreenTest {

    private static final String SECRET = "a-secret-shown-once";

    @Override
    protected String role() {
        return "ADMINISTRATOR";
    }

    @Override
    protected void layOut() {
        API.data("Offices", "{\"offices\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}");
        API.data("Agreements", AgreementsViewTest.AGREEMENTS);
        API.data("MakeAgreement", """
                {"makeAgreement":{"__typename":"AgreementMade","clientSecret":"%s",
                "agreement":{"clientId":"partner-0a","bodyName":"Caisse modèle"}}}""".formatted(SECRET));
    }

    @BeforeEach
    void open() {
        navigate(NewAgreementView.class);
    }

    @Test
    void showsTheSecretOfTheAgreementThatWasMadeAndNotAgain() {
        fill();
        make();

        assertThat(page()).contains("partner-0a", SECRET, "n’est montré que cette fois");
        find(Button.class).withText("Aux conventions").single().click();
        assertThat(page()).doesNotContain(SECRET);
        navigate(NewAgreementView.class);
        assertThat(page()).doesNotContain(SECRET);
    }

    @Test
    void namesEachFieldThatWasLeftOutAndAsksNothing() {
        make();

        assertThat(textOf(find(FormErrors.class).single()))
                .contains("Nom de l’organisme en arabe: À remplir.", "Dernier jour en vigueur: À remplir.");
        assertThat(API.asked("MakeAgreement")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedAndSaysAtTheFieldWhatTheApiRefuses() {
        API.data("MakeAgreement", """
                {"makeAgreement":{"__typename":"FieldsRefused","problems":[
                {"field":"dailyQuota","message":"Donnez un nombre."},{"field":"clientSubject","message":"À remplir."}]}}""");
        fill();
        make();

        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(1000);
        assertThat(textOf(find(FormErrors.class).single()))
                .contains("Donnez un nombre.", "Le client auprès du serveur d’autorisation (sub): À remplir.");
    }

    @Test
    void sendsTheSameKeyWhenItIsPressedAgainAfterALostAnswer() {
        API.status("MakeAgreement", 503);
        fill();
        make();
        make();

        assertThat(API.asked("MakeAgreement"))
                .extracting(
                        asked -> asked.variables().at("/input/idempotencyKey").asString())
                .hasSize(2)
                .containsOnly(API.asked("MakeAgreement")
                        .getFirst()
                        .variables()
                        .at("/input/idempotencyKey")
                        .asString());
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        find(TextField.class).all().stream()
                .filter(field -> !field.getClassNames().contains("m-search"))
                .forEach(field -> field.setValue("Texte"));
        ((CheckboxGroup<Question>) find(CheckboxGroup.class).single()).setValue(Set.of(Question.VALID));
        find(IntegerField.class).single().setValue(1000);
        find(DayField.class).single().setValue(LocalDate.of(2028, 12, 31));
    }

    private void make() {
        find(Button.class).withText("Établir la convention").single().click();
    }
}
