package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import tn.marsa.MarsaTest;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

@MarsaTest
class RateLimitsTests {

    private static final RemoteAddress OFFICE = new RemoteAddress("192.0.2.7");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Caller officer = new Caller(StaffId.next(), "Officer", Set.of(Role.OFFICER), null);
    private final Trail trail;
    private final RefusalAnswer answer;
    private final JdbcClient jdbc;
    private final RateLimits rates;

    RateLimitsTests(@Autowired Trail trail, @Autowired RefusalAnswer answer, @Autowired JdbcClient jdbc) {
        this.trail = trail;
        this.answer = answer;
        this.jdbc = jdbc;
        this.rates = new RateLimits(
                DefaultLimits.with(Map.of(
                        "rates.requests-at-once", 3,
                        "rates.requests-a-minute", 6,
                        "rates.mutations-at-once", 2,
                        "rates.refused-at-once", 2)),
                trail,
                clock);
    }

    @Test
    void tellACallerHowLongToWait() {
        askThreeTimes();

        assertThat(rates.request(officer)).hasValue(Duration.ofSeconds(10));
    }

    @Test
    void letACallerGoOnAfterThatTime() {
        askThreeTimes();
        pass(Duration.ofSeconds(10));

        assertThat(rates.request(officer)).isEmpty();
        assertThat(rates.request(officer)).isPresent();
    }

    @Test
    void countEachCallerApart() {
        askThreeTimes();

        assertThat(rates.request(new Caller(StaffId.next(), "Another", Set.of(Role.VERIFIER), null)))
                .isEmpty();
    }

    @Test
    void countEachMutationOfARequest() {
        assertThat(rates.mutations(officer, 3)).isPresent();
        assertThat(rates.mutations(officer, 2)).isEmpty();
        assertThat(rates.mutations(officer, 1)).isPresent();
    }

    @Test
    void leaveOneRowAMinuteInTheTrail() {
        askThreeTimes();
        for (int i = 0; i < 50; i++) {
            rates.request(officer);
        }
        assertThat(told()).containsExactly("RATE_LIMITED REQUESTS");

        pass(Duration.ofSeconds(61));
        for (int i = 0; i < 50; i++) {
            rates.request(officer);
        }
        assertThat(told()).hasSize(2);
    }

    @Test
    void countAnAddressThatBringsNoGoodToken(@Autowired Refusals trailed) throws Exception {
        Unauthenticated refusals = new Unauthenticated(answer, rates, trailed);

        assertThat(List.of(refuse(refusals), refuse(refusals)))
                .extracting(MockHttpServletResponse::getStatus)
                .containsOnly(401);
        MockHttpServletResponse limited = refuse(refusals);
        assertThat(limited.getStatus()).isEqualTo(429);
        assertThat(limited.getHeader("Retry-After")).isEqualTo("1");
        assertThat(limited.getContentAsString()).contains("RATE_LIMITED");
    }

    @Test
    void leaveRoomForAnOfficeBehindOneAddress() {
        RateLimits usual = new RateLimits(DefaultLimits.get(), trail, clock);

        for (int person = 0; person < 25; person++) {
            assertThat(usual.signIn(OFFICE)).isEmpty();
            assertThat(usual.refused(OFFICE)).isEmpty();
        }
    }

    @Test
    void takeTheNetworkOfAnIpv6AddressForTheAddress() {
        assertThat(RemoteAddress.of("2001:db8:1:2:3::4")).isEqualTo(RemoteAddress.of("2001:db8:1:2:ffff::1"));
        assertThat(RemoteAddress.of("2001:db8:1:2::1")).isNotEqualTo(RemoteAddress.of("2001:db8:1:3::1"));
        assertThat(RemoteAddress.of("192.0.2.7")).isEqualTo(OFFICE).isNotEqualTo(RemoteAddress.of("192.0.2.8"));
    }

    private void askThreeTimes() {
        for (int i = 0; i < 3; i++) {
            assertThat(rates.request(officer)).isEmpty();
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private MockHttpServletResponse refuse(Unauthenticated refusals) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(OFFICE.network());
        MockHttpServletResponse response = new MockHttpServletResponse();
        refusals.commence(request, response, new InvalidBearerTokenException("refused"));
        return response;
    }

    private List<@Nullable String> told() {
        return jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'REFUSAL'")
                .param(officer.staff().bytes())
                .query(String.class)
                .list();
    }
}
