package tn.marsa.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tn.marsa.admin.ScreenTest;

/** What browsers are told, and what a session and the way to it withstand. */
@WithAnonymousUser
class HardenedSessionTest extends ScreenTest {

    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");
    private static final Duration DAY = Duration.ofHours(8);

    private final MockMvc browser;

    HardenedSessionTest(@Autowired WebApplicationContext context) {
        this.browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/oauth2/authorization/marsa", "/actuator/health", "/nowhere"})
    void everyAnswerIsShut(String path) throws Exception {
        MockHttpServletResponse answer = answer(path, false);

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "same-origin",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin")
                .forEach((name, value) ->
                        assertThat(answer.getHeader(name)).as(name).isEqualTo(value));
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Server")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"true, max-age=31536000 ; includeSubDomains", "false,"})
    void tlsIsDemandedWhereThereIsTls(boolean tls, String demanded) throws Exception {
        assertThat(answer("/", tls).getHeader("Strict-Transport-Security")).isEqualTo(demanded);
    }

    @Test
    void pagesAreNotKept() throws Exception {
        assertThat(answer("/", false).getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/oauth2/code/marsa?code=code&state=of-another-sign-in",
                "/login/oauth2/code/marsa?code=code",
                "/login/oauth2/code/marsa?error=access_denied&state=none"
            })
    void aStateThatThisBrowserDidNotBeginLeadsToNoSession(String address) throws Exception {
        MockHttpServletResponse answer = answer(address, false);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in-failed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?continue=https://elsewhere.example/",
                "//elsewhere.example/",
                "/oauth2/authorization/marsa?redirect_uri=https://elsewhere.example/"
            })
    void noWayThroughSignInLeadsElsewhere(String address) throws Exception {
        String location = answer(address, false).getRedirectedUrl();

        assertThat(location == null ? "" : location).doesNotContain("elsewhere.example");
    }

    @Test
    void aSessionEndsWithTheDayHoweverBusy() throws Exception {
        assertThat(endsAt(MORNING.plus(DAY).minusSeconds(1))).isFalse();
        assertThat(endsAt(MORNING.plus(DAY))).isTrue();
    }

    private static boolean endsAt(Instant now) throws Exception {
        OidcIdToken token = OidcIdToken.withTokenValue("token")
                .subject("somebody")
                .claim("auth_time", MORNING)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(1))
                .build();
        var person = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(person, List.of(), MarsaRegistration.ID));
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        new LongestSession(DAY, Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.isInvalid();
    }

    private MockHttpServletResponse answer(String address, boolean tls) throws Exception {
        return browser.perform(get(URI.create("http://127.0.0.1" + address)).secure(tls))
                .andReturn()
                .getResponse();
    }
}
