package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

@MarsaTest
class CallersInTurnTests {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ApiCallers callers;
    private final URI api;

    CallersInTurnTests(@Autowired ApiCallers callers, @LocalServerPort int port) {
        this.callers = callers;
        this.api = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    @Test
    void aCallerWhoComesTooOftenWaitsAndACallerBesideThemDoesNot() throws Exception {
        ApiCaller hasty = callers.join(Role.VERIFIER);
        HttpResponse<String> answer = ask(hasty);
        for (int i = 0; i < 2000 && answer.statusCode() != 429; i++) {
            answer = ask(hasty);
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("\"code\":\"RATE_LIMITED\"", "wait a minute");
        assertThat(ask(callers.join(Role.VERIFIER)).statusCode()).isNotEqualTo(429);
    }

    private HttpResponse<String> ask(ApiCaller caller) throws Exception {
        return http.send(
                HttpRequest.newBuilder(api)
                        .header("Authorization", "Bearer " + caller.token())
                        .header("Accept-Language", "en")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
