package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;

/** The guide goes on from the check once nothing is left to decide. */
class CheckedOnwardTest extends CandidatesScreenTest {

    @Test
    void leavesTheKeysToTheDecisionAsLongAsThereIsOneToMake() {
        check(ACandidate.of("p1"));

        assertThat(forward().getThemeNames()).doesNotContain(ButtonVariant.LUMO_PRIMARY.getVariantName());
    }

    @Test
    void goesOnByTheKeysWhereNothingIsLeftToDecide() {
        check();

        assertThat(forward().getThemeNames()).contains(ButtonVariant.LUMO_PRIMARY.getVariantName());
    }

    @Test
    void saysInPlaceThatSomethingIsUndecided() {
        check(ACandidate.of("p1"));
        next(ARegistration.at("DUPLICATE_CHECK")
                .refusedFor("saveFields", "DUPLICATES_UNDECIDED", "Des dossiers attendent une décision."));

        press("Continuer");

        assertThat(seen())
                .contains("Des dossiers attendent une décision.", "Confirmer la décision")
                .doesNotContain("Voir les dossiers semblables");
    }

    private Button forward() {
        return find(Button.class).all().stream()
                .filter(button -> textOf(button).contains("Continuer"))
                .findFirst()
                .orElseThrow();
    }
}
