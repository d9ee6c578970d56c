package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.matching.ACandidate;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tools.jackson.databind.JsonNode;

class MaskedCandidateTest extends RegistrationScreenTest {

    private static final String OPENED = """
            {"migrant":{"__typename":"Migrant","identifier":"963051882726","status":"ACTIVE","registeredAs":"NEW","version":1,
            "erasureProposed":false,"mergedFiles":[],"restriction":null,"rectifications":[],"office":{"code":"6101","place":"Sfax Ville"},
            "openedFor":{"purpose":"IDENTITY_CHECK","until":"2026-11-23T13:40:00Z"},"looks":null,
            "duplicateCheck":{"outcome":"NONE_FOUND","recordedAt":null},
            "createdAt":"2026-11-20T08:00:00Z","updatedAt":"2026-11-23T09:42:00Z"}}""";

    @BeforeEach
    void layOutOffices() {
        API.data("Keepers", "{\"offices\":{\"edges\":[]}}");
    }

    @Test
    void opensByItsIdentifierOnceThePurposeIsStated() {
        check(ACandidate.elsewhere("p1"));
        assertThat(seen()).contains("Nom masqué", "masqué", "Sfax Ville").doesNotContain("OUTOPIA");

        press("Indiquer la finalité");
        state();
        API.data("Migrant", OPENED);
        API.data("Candidates", ACandidate.of(ACandidate.of("p1")));
        press("Ouvrir le dossier");

        assertThat(API.asked("Migrant").getLast().variables().path("purpose").asString())
                .isEqualTo("IDENTITY_CHECK");
        assertThat(seen()).contains("OUTOPIA");
    }

    @Test
    void opensByThePairWhileItIsBeingRegistered() {
        check(ACandidate.elsewhere("p1").with("identifier", null).with("status", "PROVISIONAL"));
        assertThat(seen()).contains("en cours d’enregistrement").doesNotContain("OUTOPIA");

        press("Indiquer la finalité");
        state();
        API.data("OpenPairedFile", "{\"openPairedFile\":{\"pair\":\"p1\",\"until\":\"2026-11-23T13:40:00Z\"}}");
        API.data("Candidates", ACandidate.of(ACandidate.of("p1")));
        press("Ouvrir le dossier");

        JsonNode input = API.asked("OpenPairedFile").getLast().variables().path("input");
        assertThat(input.path("pair").asString()).isEqualTo("p1");
        assertThat(input.path("reason").asString()).isEqualTo("Présente au guichet");
        assertThat(seen()).contains("OUTOPIA");
    }

    @Test
    void saysWhomToAskOfARestrictedFile() {
        check(ACandidate.elsewhere("p1").with("identifier", null).with("comparison", List.of()));

        assertThat(seen())
                .contains("restreint", "Décision")
                .doesNotContain("Indiquer la finalité", "en cours d’enregistrement")
                .doesNotContain("Pourquoi cette proposition ?", "Comparaison");
    }

    private void check(ACandidate... candidates) {
        API.data("Candidates", ACandidate.of(candidates));
        open(ARegistration.at("DUPLICATE_CHECK").saved("NAMES", "S. Modèle").saved("CONTACT", "S. Modèle"), "");
    }

    @SuppressWarnings("unchecked")
    private void state() {
        Select<Enum<?>> purpose = find(Select.class).all().getLast();
        purpose.setValue(
                (Enum<?>) purpose.getListDataView().getItems().findFirst().orElseThrow());
        find(TextArea.class).all().getLast().setValue("Présente au guichet");
    }
}
