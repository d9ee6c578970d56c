package tn.marsa.admin.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tn.marsa.admin.api.ApiStandIn.Reply;

class StartViewTest extends RegistrationScreenTest {

    @Test
    void beginsAndShowsReception() {
        API.data("StartRegistration", ARegistration.at("RECEPTION").savedBy("startRegistration"));
        API.data("OpenRegistration", ARegistration.at("RECEPTION").opened());
        navigate(StartView.class);

        press("Commencer");

        assertThat(seen()).contains("étape 1 sur 7", "Notice sur le traitement de vos données personnelles");
    }

    @Test
    void beginsNothingTwiceWhenTheFirstAnswerIsLost() {
        API.status("StartRegistration", 503);
        navigate(StartView.class);
        press("Commencer");
        assertThat(seen()).contains("Le système ne répond pas");
        API.reply(
                "StartRegistration",
                variables -> new Reply(
                        200, "{\"data\":" + ARegistration.at("RECEPTION").savedBy("startRegistration") + "}"));
        API.data("OpenRegistration", ARegistration.at("RECEPTION").opened());

        press("Commencer");

        assertThat(API.asked("StartRegistration").getLast().variables())
                .isEqualTo(API.asked("StartRegistration").getFirst().variables());
    }
}
