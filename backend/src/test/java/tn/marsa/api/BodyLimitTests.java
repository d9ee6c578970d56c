package tn.marsa.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;

/** Bodies that are no request of one operation; {@link #takesARequest} is the control. */
@MarsaTest
class BodyLimitTests {

    private static final String QUERY = "\"query\": \"{ me { language } }\"";
    private static final long TWENTY_MEGABYTES = 20_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final String token;

    BodyLimitTests(@Autowired ApiCallers callers, @LocalServerPort int port) {
        this.api = URI.create("http://127.0.0.1:" + port + "/graphql");
        this.token = callers.join(Role.OFFICER, "1101").token();
    }

    @Test
    void takesARequest() throws Exception {
        HttpResponse<String> answer = send("{" + QUERY + ", \"variables\": {\"a\": [[[1]]]}, \"operationName\": null}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"data\"");
    }

    @Test
    void takesOneThatComesInParts() throws Exception {
        InputStream body = new ByteArrayInputStream(("{" + QUERY + "}").getBytes(UTF_8));

        assertThat(send(BodyPublishers.ofInputStream(() -> body)).body()).contains("\"data\"");
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() throws Exception {
        refuses(
                send("{" + QUERY + ", \"variables\": {\"a\": \"" + "x".repeat(300_000) + "\"}}"),
                413,
                "LIMIT_EXCEEDED");
    }

    @Test
    void refusesAChunkedBodyAfterReadingWhatIsAllowed() {
        Endless body = new Endless();

        try {
            refuses(send(BodyPublishers.ofInputStream(() -> body)), 413, "LIMIT_EXCEEDED");
        } catch (IOException | InterruptedException cut) {
            // The server hangs up while the rest is still being sent: refused as well.
        }
        assertThat(body.read).hasValueLessThan(TWENTY_MEGABYTES / 2);
    }

    @Test
    void refusesAListOfRequests() throws Exception {
        refuses(send("[{" + QUERY + "}, {" + QUERY + "}]"), 400, "INVALID_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zzyzx",
                "{",
                "null",
                "{}",
                "{\"query\": 1}",
                "{\"query\": \"{ me { language } }\", \"variables\": \"Zzyzx\"}",
                "{\"query\": \"{ me { language } }\", \"variables\": [1]}",
                "{\"query\": \"{ me { language } }\", \"operationName\": {}}",
                "{\"query\": \"{ me { language } }\", \"extensions\": 7}"
            })
    void refusesWhatIsNoRequest(String body) throws Exception {
        HttpResponse<String> answer = send(body);

        refuses(answer, 400, "INVALID_REQUEST");
        assertThat(answer.body()).doesNotContain("Zzyzx");
    }

    @Test
    void refusesObjectsInObjectsWithoutEnd() throws Exception {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);

        refuses(send("{" + QUERY + ", \"variables\": {\"a\": " + deep + "}}"), 400, "LIMIT_EXCEEDED");
    }

    private static void refuses(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/graphql-response+json");
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        return send(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(api)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Twenty megabytes of variables, or what of them was sent. */
    private static final class Endless extends InputStream {

        private final byte[] begin = ("{" + QUERY + ", \"variables\": {\"a\": \"").getBytes(UTF_8);
        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            long at = read.getAndAdd(length);
            if (at >= TWENTY_MEGABYTES) {
                return -1;
            }
            for (int i = 0; i < length; i++) {
                into[from + i] = at + i < begin.length ? begin[(int) at + i] : (byte) 'x';
            }
            return length;
        }
    }
}
