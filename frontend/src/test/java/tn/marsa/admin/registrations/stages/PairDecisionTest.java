package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.signin.Me;
import tools.jackson.databind.JsonNode;

/** An officer decides about a pair, a supervisor about a certain one. */
class PairDecisionTest extends CandidatesScreenTest {

    private static final String TOLD = "{\"tellApart\":{\"__typename\":\"ToldApart\",\"pair\":\"p1\"}}";

    @Test
    void needsAReasonForEitherDecision() {
        check(ACandidate.of("p1"));

        decide("APART", " a ");

        assertThat(API.asked("TellApart")).isEmpty();
        assertThat(reason().getErrorMessage()).contains("3 caractères");
    }

    @Test
    void needsADecisionBesideTheReason() {
        check(ACandidate.of("p1"));
        reason().setValue("Photo différente");

        press("Confirmer la décision");

        assertThat(verdict().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Photo différente");
    }

    @Test
    void tellsApartAndLooksAnew() {
        check(ACandidate.of("p1"));
        API.data("TellApart", TOLD);
        API.data("Candidates", ACandidate.of(ACandidate.of("p1").toldApart("S. Modèle")));

        decide("APART", " Photo différente ");

        JsonNode input = API.asked("TellApart").getLast().variables().path("input");
        assertThat(input.path("pair").asString()).isEqualTo("p1");
        assertThat(input.path("reason").asString()).isEqualTo("Photo différente");
        assertThat(seen())
                .contains("S. Modèle")
                .contains("pas la même personne")
                .doesNotContain("Confirmer");
    }

    @Test
    void saysWhyAPairIsNotToldApart() {
        check(ACandidate.of("p1"));
        API.data("TellApart", """
                {"tellApart":{"__typename":"TellApartRefused","code":"SUPERVISOR_DECIDES","message":"Le chef décide."}}""");

        decide("APART", "Photo différente");

        assertThat(seen()).contains("Le chef décide.");
        assertThat(reason().getValue()).isEqualTo("Photo différente");
    }

    @Test
    void saysThatASupervisorDecidesACertainPair() {
        check(ACandidate.of("p1").with("strength", "CERTAIN"));

        assertThat(seen()).contains("seul le chef de bureau décide").doesNotContain("Confirmer la décision");
    }

    @Test
    void letsASupervisorDecideACertainPair() {
        layOutMe("SUPERVISOR", "La Marsa");
        VaadinSession.getCurrent().setAttribute(Me.class, null);
        check(ACandidate.of("p1").with("strength", "CERTAIN"));

        assertThat(seen()).contains("Confirmer la décision").doesNotContain("seul le chef de bureau décide");
    }

    @Test
    void goesOnInTheFileOfTheSamePerson() {
        check(ACandidate.of("p1"));
        verdict().setValue(verdictNamed("SAME"));
        takeOver().setValue(Set.of(FieldGroup.CONTACT));
        next(ARegistration.at("DUPLICATE_CHECK")
                .with("state", "ABANDONED")
                .with("continuedIn", (Object) "963051882726")
                .savedBy("continueInFile"));
        API.data("Migrant", "{\"migrant\":null}");

        decide("SAME", "Ancien passeport présenté");

        JsonNode input = API.asked("ContinueInFile").getLast().variables().path("input");
        assertThat(input.path("pair").asString()).isEqualTo("p1");
        assertThat(input.path("takeOver").get(0).asString()).isEqualTo("CONTACT");
        assertThat(API.asked("Migrant").getLast().variables().path("identifier").asString())
                .isEqualTo("963051882726");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("files");
    }

    @Test
    void takesNothingOverIntoAFileOfAnotherOffice() {
        check(ACandidate.elsewhere("p1"));

        verdict().setValue(verdictNamed("SAME"));

        assertThat(find(CheckboxGroup.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<FieldGroup> takeOver() {
        return find(CheckboxGroup.class).single();
    }
}
