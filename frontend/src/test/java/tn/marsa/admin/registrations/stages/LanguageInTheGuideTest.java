package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.shell.Language;

/** The language is switched in the middle of a stage, and nothing that was typed is lost. */
class LanguageInTheGuideTest extends RegistrationScreenTest {

    @Test
    void keepsWhatIsTypedWhenTheLanguageIsSwitched() {
        open(ARegistration.at("IDENTITY"), "");
        field(TextField.class, "Nom (latin)").setValue("ERIKSSON");

        language(Language.ARABIC);

        assertThat(field(TextField.class, "اللقب (لاتيني)").getValue()).isEqualTo("ERIKSSON");
        assertThat(seen()).contains("المرحلة 2 من 7");
    }

    @Test
    void namesTheDocumentsInTheLanguageThatIsSwitchedToAndKeepsWhatIsNotSaved() {
        open(ARegistration.at("DOCUMENTS").with("documents", List.of(stamp("Timbre fiscal"))), "");
        TextField note = find(TextField.class, find(DocumentRow.class).single()).single();
        note.setValue("demain");
        API.data(
                "OpenRegistration",
                ARegistration.at("DOCUMENTS")
                        .with("documents", List.of(stamp("طابع جبائي")))
                        .opened());

        language(Language.ARABIC);

        assertThat(seen()).contains("طابع جبائي").doesNotContain("Timbre fiscal");
        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getValue, "demain")
                        .all())
                .hasSize(1);
    }

    private static Map<String, Object> stamp(String name) {
        return Map.of("code", "TAX_STAMP", "name", name, "legalBasis", "68-7", "mandatory", true);
    }

    @Test
    void tellsTheProblemsAgainInTheLanguageThatIsSwitchedTo() {
        open(ARegistration.at("IDENTITY"), "");
        next(ARegistration.fieldsRefused("saveFields", List.of(List.of("names.surname", "REQUIRED", "À saisir."))));
        press("Continuer");

        language(Language.ARABIC);

        assertThat(seen()).contains("اللقب (لاتيني): يجب إدخاله.").doesNotContain("À saisir");
        assertThat(errorAt("اللقب (لاتيني)")).contains("يجب إدخاله");
    }
}
