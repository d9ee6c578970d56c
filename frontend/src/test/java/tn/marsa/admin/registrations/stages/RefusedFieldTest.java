package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

/** What is wrong stands at its field and in the summary, and what was typed stays. */
class RefusedFieldTest extends RegistrationScreenTest {

    @Test
    void saysWhatToMendAtTheFieldAndInTheSummaryAndKeepsWhatWasTyped() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused(
                "saveFields",
                List.of(
                        List.of("names.givenNamesArabic", "REQUIRED", "À saisir."),
                        List.of("names.surname", "FORBIDDEN_CHARACTER", "Caractères refusés."))));
        field(TextField.class, "Nom (latin)").setValue("ERIK5SON");

        press("Continuer");

        assertThat(seen())
                .contains("2 points à corriger", "Nom (latin) : Caractères refusés.", "Prénoms (arabe) : À saisir.");
        assertThat(errorAt("Nom (latin)")).isEqualTo("Nom (latin) : Caractères refusés.");
        assertThat(errorAt("Prénoms (arabe)")).isEqualTo("Prénoms (arabe) : À saisir.");
        assertThat(field(TextField.class, "Nom (latin)").getValue()).isEqualTo("ERIK5SON");
    }

    @Test
    void tellsOfAGroupThatCouldNotSaveItselfWithoutTakingTheFocus() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused("saveFields", List.of(List.of("names.surname", "TOO_LONG", "Trop long."))));

        type("Nom (latin)", "A".repeat(151));

        assertThat(errorAt("Nom (latin)")).isEqualTo("Nom (latin) : Trop long.");
        assertThat(seen()).contains("Non enregistré : 1 champ à corriger").doesNotContain("avant de continuer");
    }

    @Test
    void takesAMalformedValueAsAProblemOfItsField() {
        open(ARegistration.at("SITUATION").with("birth", Map.of("date", "2020-01-01")), "");
        API.error("SaveFields", "INVALID_VALUE", "input.family.guardian", "Ce n’est pas un identifiant unique.");

        type("Identifiant unique du tuteur", "948217305582");

        assertThat(errorAt("Identifiant unique du tuteur")).contains("Ce n’est pas un identifiant unique.");
        assertThat(field(TextField.class, "Identifiant unique du tuteur").getValue())
                .isEqualTo("948217305582");
    }
}
