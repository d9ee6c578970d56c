package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

class ProposedNameTest extends RegistrationScreenTest {

    @BeforeEach
    void openIdentity() {
        open(ARegistration.at("IDENTITY"), "");
    }

    @Test
    void proposesNothingAsLongAsNothingIsKnown() {
        assertThat(find(ProposedName.class).all()).isEmpty();
    }

    @Test
    void fillsTheArabicNameOutOfTheLatinOne() {
        API.data("Transliteration", "{\"transliteration\":\"محمد\"}");
        field(TextField.class, "Nom (latin)").setValue(" Mohamed ");

        find(ProposedName.class).single().click();

        assertThat(field(TextField.class, "Nom (arabe)").getValue()).isEqualTo("محمد");
        assertThat(API.asked("Transliteration")
                        .getLast()
                        .variables()
                        .path("text")
                        .asString())
                .isEqualTo("Mohamed");
        assertThat(API.asked("Transliteration").getLast().variables().path("to").asString())
                .isEqualTo("ARABIC");
    }

    @Test
    void fillsTheLatinNameOutOfTheArabicOne() {
        API.data("Transliteration", "{\"transliteration\":\"Fatma\"}");
        field(TextField.class, "Prénoms (arabe)").setValue("فاطمة");

        find(ProposedName.class).single().click();

        assertThat(field(TextField.class, "Prénoms (latin)").getValue()).isEqualTo("Fatma");
    }

    @Test
    void writesOverNothingThatWasTyped() {
        field(TextField.class, "Nom (latin)").setValue("Mohamed");
        field(TextField.class, "Nom (arabe)").setValue("محمود");

        assertThat(find(ProposedName.class).all()).isEmpty();
    }

    @Test
    void saysThatANameCannotBeSpelt() {
        API.error("Transliteration", "INVALID_VALUE", "text", "Valeur impossible.");
        field(TextField.class, "Nom (latin)").setValue("123");

        find(ProposedName.class).single().click();

        assertThat(seen()).contains("Valeur impossible.");
        assertThat(field(TextField.class, "Nom (arabe)").getValue()).isEmpty();
    }
}
