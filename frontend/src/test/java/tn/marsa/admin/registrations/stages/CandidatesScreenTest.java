package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

/** The check for duplicates in front of the candidates that a test lays out. */
abstract class CandidatesScreenTest extends RegistrationScreenTest {

    @BeforeEach
    void layOutOffices() {
        API.data("Keepers", "{\"offices\":{\"edges\":[]}}");
    }

    /** Opens the check where these candidates are found. */
    void check(ACandidate... candidates) {
        API.data("Candidates", ACandidate.of(candidates));
        open(ARegistration.at("DUPLICATE_CHECK").saved("NAMES", "S. Modèle").saved("CONTACT", "S. Modèle"), "");
    }

    /** Makes the decision about the pair that is compared. */
    void decide(String verdict, String reason) {
        verdict().setValue(verdictNamed(verdict));
        reason().setValue(reason);
        press("Confirmer la décision");
    }

    @SuppressWarnings("unchecked")
    RadioButtonGroup<Object> verdict() {
        return find(RadioButtonGroup.class).withClassName("m-cards").single();
    }

    Object verdictNamed(String name) {
        return verdict()
                .getListDataView()
                .getItems()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    TextArea reason() {
        return find(TextArea.class).single();
    }
}
