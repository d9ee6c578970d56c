package tn.marsa.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** Tokens spoilt in one point each; {@link #takesATokenThatHolds} is the control. */
@MarsaTest
class TokenTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ApiCallers callers;
    private final URI api;
    private final ApiCaller officer;

    TokenTests(@Autowired ApiCallers callers, @LocalServerPort int port) {
        this.callers = callers;
        this.api = URI.create("http://127.0.0.1:" + port + "/graphql");
        this.officer = callers.join(Role.OFFICER, "1101");
    }

    @Test
    void takesATokenThatHolds() {
        assertThat(status(spoilt(claims -> {}))).isEqualTo(200);
    }

    @Test
    void refusesWhoeverBringsNone() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(api).header("Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"message\":\"Sign in first.\"");
    }

    @Test
    void refusesAnotherAudience() {
        assertThat(status(spoilt(claims -> claims.audience(List.of("another-api")))))
                .isEqualTo(401);
    }

    @Test
    void refusesAnotherIssuer() {
        assertThat(status(spoilt(claims -> claims.issuer("https://elsewhere.example"))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenOfAnotherType() {
        assertThat(status(callers.sign(claims(), "JWT"))).isEqualTo(401);
    }

    @Test
    void refusesAnExpiredToken() {
        Instant hourAgo = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(status(spoilt(claims -> claims.issuedAt(hourAgo).expiresAt(hourAgo.plusSeconds(300)))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatIsNotYetValid() {
        assertThat(status(spoilt(claims -> claims.notBefore(Instant.parse("2199-01-01T00:00:00Z")))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenOfNobody() {
        assertThat(status(spoilt(claims -> claims.subject(StaffId.next().toString()))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenWithoutSignature() {
        String[] parts = officer.token().split("\\.", -1);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(US_ASCII));

        assertThat(status(none + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Test
    void refusesATokenWhoseClaimsWereChanged() {
        String[] mine = officer.token().split("\\.", -1);
        String[] another = callers.join(Role.ADMINISTRATOR).token().split("\\.", -1);

        assertThat(status(mine[0] + "." + another[1] + "." + mine[2])).isEqualTo(401);
    }

    @Test
    void grantsNothingThatATokenClaimsForItself() {
        String boasting =
                spoilt(claims -> claims.claim("roles", List.of("ADMINISTRATOR")).claim("scope", "ADMINISTRATOR"));

        callers.tester(boasting)
                .document("{ me { roles } }")
                .execute()
                .path("me.roles")
                .entityList(String.class)
                .containsExactly("OFFICER");
    }

    @Test
    void takesNoTokenFromTheAddress() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + "?access_token=" + officer.token()));

        assertThat(send(request).statusCode()).isEqualTo(401);
    }

    private JwtClaimsSet.Builder claims() {
        return callers.claims(officer.caller().staff().toString());
    }

    private String spoilt(Consumer<JwtClaimsSet.Builder> how) {
        JwtClaimsSet.Builder claims = claims();
        how.accept(claims);
        return callers.sign(claims, "at+jwt");
    }

    private int status(String token) {
        return send(HttpRequest.newBuilder(api).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"query\": \"{ me { displayName } }\"}"))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
