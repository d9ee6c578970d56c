package tn.marsa.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class ApiFileTest {

    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/figures", exchange -> {
            String said = String.join(
                    " ",
                    List.of(
                            exchange.getRequestURI().toString(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            exchange.getRequestHeaders().getFirst("Accept-Language")));
            byte[] body = said.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void comesInTheReadersLanguage() {
        var out = new ByteArrayOutputStream();
        file().copy("/figures/table?by=SEX,AGE", Locale.forLanguageTag("ar-TN"), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("/figures/table?by=SEX,AGE Bearer token ar-tn");
    }

    @Test
    void isUnreachableWhereTheApiGivesNone() {
        assertThatThrownBy(() -> file().copy("/nothing", new ByteArrayOutputStream()))
                .isInstanceOf(ApiUnreachable.class);
    }

    private ApiFile file() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return new ApiFile(RestClient.create(url), () -> "token");
    }
}
