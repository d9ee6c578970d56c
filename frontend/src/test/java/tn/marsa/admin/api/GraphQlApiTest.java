package tn.marsa.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tn.marsa.operations.Operations;
import tools.jackson.databind.json.JsonMapper;

class GraphQlApiTest {

    private final ApiStandIn server = new ApiStandIn();
    private final GraphQlApi api = api(server.url(), Duration.ofSeconds(5));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsTheTokenAndTheLanguageOfThePerson() {
        server.data("OfficePlace", "{\"office\":{\"code\":\"1101\",\"place\":\"المرسى\"}}");

        Place place = api.run("migrants/OfficePlace", Map.of("code", "1101"), Locale.of("ar", "TN"))
                .get("office", Place.class);

        assertThat(place).isEqualTo(new Place("1101", "المرسى"));
        ApiStandIn.Asked asked = server.asked("OfficePlace").getFirst();
        assertThat(asked.language()).isEqualTo("ar-TN");
        assertThat(asked.authorization()).isEqualTo("Bearer token");
        assertThat(asked.variables().path("code").asString()).isEqualTo("1101");
    }

    @Test
    void sendsTheHashOfAnOperationAndNotItsText() {
        server.data("OfficePlace", "{\"office\":null}");
        ask();

        assertThat(server.asked("OfficePlace")).singleElement().returns("", ApiStandIn.Asked::text);
    }

    @Test
    void sendsTheTextOnceToAnApiThatDoesNotKnowTheHash() {
        server.ofAnotherVersion().data("OfficePlace", "{\"office\":null}");
        ask();

        assertThat(server.asked("OfficePlace"))
                .extracting(ApiStandIn.Asked::text)
                .containsExactly(
                        "", new Operations().get("migrants/OfficePlace").document());
    }

    @Test
    void asksNoThirdTimeWhereTheTextIsRefusedToo() {
        server.error("OfficePlace", "PERSISTED_QUERY_NOT_FOUND", "", "");

        assertThatThrownBy(this::ask).hasMessage("PERSISTED_QUERY_NOT_FOUND at ");
        assertThat(server.asked("OfficePlace")).hasSize(2);
    }

    @Test
    void readsANullRootFieldAsAbsent() {
        server.data("OfficePlace", "{\"office\":null}");

        assertThat(ask().find("office", Place.class)).isEmpty();
    }

    @Test
    void turnsAGraphQlErrorIntoAProblemWithCodeFieldAndText() {
        server.error("OfficePlace", "INVALID_VALUE", "code", "Quatre chiffres.");

        assertThatThrownBy(this::ask).isInstanceOfSatisfying(ApiProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo("INVALID_VALUE");
            assertThat(problem.field()).isEqualTo("code");
            assertThat(problem.text()).isEqualTo("Quatre chiffres.");
        });
    }

    @Test
    void keepsTheTextOfAProblemOutOfTheLog() {
        server.error("OfficePlace", "INVALID_VALUE", "code", "K1234567 est faux.");

        assertThatThrownBy(this::ask).hasMessage("INVALID_VALUE at code");
    }

    @Test
    void takesARefusedTokenForSignedOut() {
        server.status("OfficePlace", 401);

        assertThatThrownBy(this::ask).isInstanceOf(SignedOut.class);
    }

    @Test
    void takesAServerErrorForUnreachable() {
        server.status("OfficePlace", 503);

        assertThatThrownBy(this::ask).isInstanceOf(ApiUnreachable.class);
    }

    @Test
    void takesAnAnswerThatIsNoGraphQlForUnreachable() {
        server.reply("OfficePlace", variables -> new ApiStandIn.Reply(200, "<html>"));

        assertThatThrownBy(this::ask).isInstanceOf(ApiUnreachable.class);
    }

    @Test
    void takesARefusedConnectionForUnreachable() {
        server.close();

        assertThatThrownBy(this::ask).isInstanceOf(ApiUnreachable.class);
    }

    @Test
    void doesNotWaitLongerThanTheTimeout() {
        server.reply("OfficePlace", variables -> {
            pause(Duration.ofSeconds(2));
            return new ApiStandIn.Reply(200, "{\"data\":{}}");
        });
        GraphQlApi impatient = api(server.url(), Duration.ofMillis(200));

        assertThatThrownBy(() -> impatient.run("migrants/OfficePlace", Locale.FRENCH))
                .isInstanceOf(ApiUnreachable.class);
    }

    private Answer ask() {
        return api.run("migrants/OfficePlace", Locale.FRENCH);
    }

    private static GraphQlApi api(URI url, Duration timeout) {
        var settings = new ApiSettings(url, timeout);
        return new GraphQlApi(
                new ApiConfiguration().apiHttp(settings), new Operations(), () -> "token", new JsonMapper());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private record Place(String code, String place) {}
}
