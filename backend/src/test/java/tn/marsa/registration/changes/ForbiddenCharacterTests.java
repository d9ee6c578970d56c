package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Characters that nobody's name has: unseen ones, ones that turn the direction of writing, ones of another script, halves. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class ForbiddenCharacterTests {

    private final ApiCaller caller;
    private final Desk officer;
    private final Draft draft;
    private final URI api;

    ForbiddenCharacterTests(@Autowired ApiCallers callers, @LocalServerPort int port) {
        caller = callers.join(Role.OFFICER, "1101");
        officer = new Desk(caller);
        draft = officer.at(Stage.IDENTITY, Person.ivorian());
        api = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kof\u0000fi",
                "Koffi\u0007",
                "Kof\nfi",
                "Kof\u007ffi",
                "Kof\u0085fi",
                "Kof\u202efi",
                "Kof\u2066fi",
                "Kof\u200bfi",
                "Kof\u200dfi",
                "Kof\ufefffi",
                "Kof\u2028fi",
                "Kof\ue000fi",
                "Kof\uffffi",
                "Koffi2",
                "<b>Koffi",
                "Коффи",
                "كوفي"
            })
    void isRefusedInALatinName(String surname) {
        assertThat(Desk.faults(officer.save(draft, Map.of("names", Map.of("surname", surname)))))
                .containsExactly("names.surname FORBIDDEN_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"كو\u0000في", "كو\u202eفي", "كو\u200fفي", "كو\u200cفي", "Koffi", "كوفي١"})
    void isRefusedInAnArabicName(String surname) {
        assertThat(Desk.faults(officer.save(draft, Map.of("names", Map.of("surnameArabic", surname)))))
                .containsExactly("names.surnameArabic FORBIDDEN_CHARACTER");
    }

    @Test
    void isTakenOffTheEndsWhereItIsAnInvisibleMarkThatCameWithCopying() {
        Desk.draft(officer.save(
                officer.at(Stage.IDENTITY, Person.ivorian()),
                Map.of("names", Map.of("surname", "\u200e Koffi \u200f", "surnameArabic", "\u202bكوفي\u202c"))));
    }

    /** A client's JSON library would not send one: it is written by hand, as the escape that JSON allows. */
    @Test
    void isRefusedWhereItIsHalfOfAPair() throws IOException, InterruptedException {
        String answer = send("""
                {"query": "mutation($input: SaveFieldsInput!) { saveFields(input: $input) { ... on FieldsRefused { problems { field code } } } }",
                 "variables": {"input": {"idempotencyKey": "9e6a1c1e-7a0b-4c53-9c7e-3b8e3f3f0a11",
                  "registrationId": "%s", "version": %d, "names": {"surname": "Kof\\ud800fi"}}}}
                """.formatted(draft.id(), draft.version()));

        assertThat(answer).contains("{\"field\":\"names.surname\",\"code\":\"FORBIDDEN_CHARACTER\"}");
    }

    private String send(String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(api)
                            .header("Authorization", "Bearer " + caller.token())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return response.body();
        }
    }
}
