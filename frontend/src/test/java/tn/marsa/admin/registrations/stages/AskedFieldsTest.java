package tn.marsa.admin.registrations.stages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.registrations.ARegistration;
import tn.marsa.admin.registrations.RegistrationScreenTest;

/** A stage asks for the fields that the person at the desk can have. */
class AskedFieldsTest extends RegistrationScreenTest {

    private final SentFields sent = new SentFields(API);

    @Test
    void asksForNoGivenNamesOfAPersonOfOneName() {
        open(ARegistration.at("IDENTITY"), "");
        Map<String, Object> one = Map.of("surname", "SUKARNO", "singleName", true, "otherNames", List.of());
        next(ARegistration.at("IDENTITY").with("version", 2).with("names", one).savedBy("saveFields"));
        field(TextField.class, "Nom (latin)").setValue("SUKARNO");
        field(TextField.class, "Prénoms (latin)").setValue("X");
        field(Checkbox.class, "Porte un seul nom").setValue(true);

        leave(field(TextField.class, "Nom (latin)"));

        assertThat(sent.input(0).path("names").path("givenNames").isNull()).isTrue();
        assertThat(field(TextField.class, "Prénoms (latin)").isEnabled()).isFalse();
    }

    @Test
    void asksForTheGuardianOfAChildOnly() {
        open(ARegistration.at("SITUATION").with("birth", Map.of("date", "1974")), "");
        assertThat(shows("Identifiant unique du tuteur")).isFalse();
    }

    @Test
    void routesAnUnaccompaniedChildToChildProtection() {
        open(ARegistration.at("SITUATION").with("birth", Map.of("date", "2020-01-01")), "");

        field(Checkbox.class, "Enfant de moins de 16 ans non accompagné").setValue(true);

        assertThat(seen()).contains("délégué à la protection de l’enfance");
    }

    @Test
    void showsOldNumbersOfCardHoldersOnly() {
        open(ARegistration.at("IDENTITY").with("registeredAs", "EXISTING"), "");
        assertThat(shows("Numéro de carte de séjour")).isTrue();
        UI.getCurrent().navigate("registrations/new");
        open(ARegistration.at("IDENTITY"), "");
        assertThat(shows("Numéro de carte de séjour")).isFalse();
    }
}
