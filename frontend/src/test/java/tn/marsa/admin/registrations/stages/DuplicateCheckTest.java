package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.shell.Language;

/** Who comes near is shown beside the draft, with the reasons. */
class DuplicateCheckTest extends CandidatesScreenTest {

    @Test
    void saysThatTheWholeRegisterWasLookedThroughWhereNobodyComesNear() {
        check();

        assertThat(seen()).contains("Tout le registre a été parcouru").doesNotContain("Décision");
    }

    @Test
    void saysNothingOfTheRegisterWhereItCouldNotBeLookedThrough() {
        API.status("Candidates", 503);
        open(ARegistration.at("DUPLICATE_CHECK"), "");

        assertThat(seen()).contains("Le service ne répond pas").doesNotContain("Tout le registre");
    }

    @Test
    void saysInWordsWhyAFileIsSuggested() {
        check(ACandidate.of("p1"));

        assertThat(seen())
                .contains(
                        "Pourquoi cette proposition ?",
                        "Identique : date de naissance, sexe, nationalité. Proche : nom, prénoms. Différent : document de voyage, adresse.",
                        "Très fort");
    }

    @Test
    void putsTheTwoSideBySideInTheWordsOfTheLanguage() {
        check(ACandidate.of("p1"));
        assertThat(seen()).contains("OUTOPIA", "03/05/1991", "Utopie (UTO)", "ne compte pas contre", "faible · contre");

        language(Language.ARABIC);
        roundTrip();

        assertThat(seen()).contains("يوتوبيا (UTO)", "قوي جدّا", "لا يُحتسب ضدّ التطابق", "ضعيف · ضدّ التطابق");
    }

    @Test
    void marksTheRowsThatDiffer() {
        check(ACandidate.of("p1"));

        assertThat(all(UI.getCurrent()).stream()
                        .filter(part -> part.getElement().getClassList().contains("m-differs"))
                        .map(row -> row.getElement().getTextRecursively()))
                .hasSize(2)
                .allMatch(row -> row.contains("Différent"));
    }

    @Test
    void comparesTheCandidateThatIsChosen() {
        check(ACandidate.of("p1"), ACandidate.elsewhere("p2"));

        test(find(NativeButton.class).all().getLast()).click();

        assertThat(find(NativeButton.class).all())
                .extracting(line -> line.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "true");
        assertThat(seen()).contains("Ce dossier est au bureau");
    }

    @Test
    void beginsWithTheFirstThatIsUndecided() {
        check(ACandidate.of("p1").toldApart("S. Modèle"), ACandidate.of("p2"));

        assertThat(find(NativeButton.class).all())
                .extracting(line -> line.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "true");
    }
}
