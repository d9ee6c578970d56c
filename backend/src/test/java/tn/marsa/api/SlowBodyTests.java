package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tn.marsa.MarsaTest;
import tn.marsa.access.DefaultLimits;
import tn.marsa.access.RefusalAnswer;
import tn.marsa.audit.Refusals;

/** A body that trickles in holds nobody for longer than it may take. */
@MarsaTest
class SlowBodyTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final BodyLimit limit;

    SlowBodyTests(@Autowired RefusalAnswer answer, @Autowired Refusals refusals) {
        this.limit = new BodyLimit(DefaultLimits.get().body(), answer, refusals, clock);
    }

    @Test
    void endsWhenItsTimeIsOver() throws Exception {
        MockHttpServletResponse answer = send(() -> {
            now.updateAndGet(instant -> instant.plus(Duration.ofSeconds(3)));
            return ' ';
        });

        assertThat(answer.getStatus()).isEqualTo(408);
        assertThat(answer.getContentAsString()).contains("LIMIT_EXCEEDED");
        assertThat(now.get()).isBefore(Instant.parse("2026-11-25T09:00:20Z"));
    }

    @Test
    void endsWhenNothingComes() throws Exception {
        assertThat(send(() -> -2).getStatus()).isEqualTo(408);
    }

    @Test
    void isNotWaitedForByTheServerEither(@Value("${server.tomcat.connection-timeout}") Duration silence) {
        assertThat(silence)
                .isPositive()
                .isLessThanOrEqualTo(DefaultLimits.get().body().time());
    }

    private MockHttpServletResponse send(IntSupplier next) throws ServletException, IOException {
        InputStream trickle = new InputStream() {
            @Override
            public int read() throws IOException {
                int value = next.getAsInt();
                if (value == -2) {
                    throw new ClientAbortException(new SocketTimeoutException());
                }
                return value;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                into[from] = (byte) read();
                return 1;
            }
        };
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(trickle) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return trickle.read(into, from, length);
                    }
                };
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
