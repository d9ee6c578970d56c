package tn.marsa.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tn.marsa.MarsaTest;

/** What each kind of answer tells a browser. */
@MarsaTest
class HeadersTests {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    HeadersTests(@LocalServerPort int port) {
        this.port = port;
    }

    static List<Arguments> surfaces() {
        return List.of(
                Arguments.of("/graphql", "POST"),
                Arguments.of("/graphql", "GET"),
                Arguments.of("/signin", "GET"),
                Arguments.of("/signin", "POST"),
                Arguments.of("/signout", "GET"),
                Arguments.of("/first-administrator", "GET"),
                Arguments.of("/oauth2/authorize", "GET"),
                Arguments.of("/oauth2/token", "POST"),
                Arguments.of("/oauth2/jwks", "GET"),
                Arguments.of("/connect/logout", "GET"),
                Arguments.of("/.well-known/openid-configuration", "GET"),
                Arguments.of("/graphiql/", "GET"),
                Arguments.of("/actuator/health", "GET"),
                Arguments.of("/nothing-here", "GET"));
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void shutEachSurface(String path, String method) throws Exception {
        HttpResponse<String> answer = send(path, method, "http");

        EVERYWHERE.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).hasValue(value));
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/signin", "/signout", "/oauth2/authorize", "/actuator/health"})
    void letNothingBeKept(String path) throws Exception {
        assertThat(send(path, "GET", "http")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    @ParameterizedTest
    @MethodSource("surfaces")
    void demandTlsFromThenOnWhereThereIsTls(String path, String method) throws Exception {
        assertThat(send(path, method, "https").headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void keepTheCookieToTlsWhereThereIsTls() throws Exception {
        assertThat(send("/signin", "GET", "https")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void keepQuietAboutTheServerToWhoeverSpeaksNoHttp() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("GET /<script> HTTP/1.1\r\nHost: a b\r\n\r\n".getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat", "java.", "Server:");
        }
    }

    private HttpResponse<String> send(String path, String method, String scheme)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("X-Forwarded-Proto", scheme)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
