package tn.marsa.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.test.web.reactive.server.WebTestClient;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/**
 * People to call the API with, over HTTP and with real tokens: signed by the application's own key, each for a new row of the staff
 * table. In a {@code @MarsaTest}:
 *
 * <pre>{@code
 * MyTests(@Autowired ApiCallers callers) {
 *     officer = callers.join(Role.OFFICER, "1101");
 * }
 *
 * officer.api().document("{ me { displayName } }").execute().path("me.displayName").hasValue();
 * officer.speaking("ar").document(…)   // Accept-Language
 * officer.token()                      // for other clients
 * officer.caller()                     // for calling a use case without HTTP
 * }</pre>
 *
 * <p>The code flow that people walk to such a token has tests of its own in {@code tn.marsa.signin}.
 */
@TestComponent
public class ApiCallers {

    // What lists hold grows with the database that all tests share.
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    private static final Duration LIFE = Duration.ofMinutes(30);

    // One for all: each would set up TLS anew, which takes longer than most requests.
    private final JdkClientHttpConnector connector = new JdkClientHttpConnector();
    private final Staff staff;
    private final Mandates mandates;
    private final JwtEncoder tokens;
    private final Clock clock;
    private final Environment environment;
    private final String issuer;
    private final String audience;

    ApiCallers(
            Staff staff,
            Mandates mandates,
            JwtEncoder tokens,
            Clock clock,
            Environment environment,
            @Value("${marsa.signin.issuer}") String issuer,
            @Value("${marsa.access.audience}") String audience) {
        this.staff = staff;
        this.mandates = mandates;
        this.tokens = tokens;
        this.clock = clock;
        this.environment = environment;
        this.issuer = issuer;
        this.audience = audience;
    }

    /** Somebody new with that role, in no office. */
    public ApiCaller join(Role role) {
        return join(role, null);
    }

    /** An inspector whose mandate begins and ends so many days from today. */
    public ApiCaller inspecting(int from, int until) {
        ApiCaller inspector = joinBare(Role.INSPECTOR, null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Africa/Tunis"));
        StaffId id = inspector.caller().staff();
        mandates.add(new Mandate(Ids.next(), id, "1/2026", today.plusDays(from), today.plusDays(until)), null);
        return inspector;
    }

    /** Somebody new with that role, in the office of that code; null for none. An inspector has a mandate in force. */
    public ApiCaller join(Role role, @Nullable String office) {
        return role == Role.INSPECTOR ? inspecting(-1, 30) : joinBare(role, office);
    }

    private ApiCaller joinBare(Role role, @Nullable String office) {
        StaffId id = StaffId.next();
        Caller caller = new Caller(id, role + " " + id, Set.of(role), office == null ? null : new OfficeCode(office));
        staff.add(new NewStaff(
                id,
                Subject.builtIn(id.toString()),
                StaffKind.HUMAN,
                caller.displayName(),
                caller.roles(),
                caller.office(),
                null));
        String token = token(id);
        return new ApiCaller(caller, token, tester(token));
    }

    /** A new token of somebody who has joined. */
    public String token(StaffId id) {
        return sign(claims(id.toString()), "at+jwt");
    }

    /** A tester that sends exactly this as bearer; null for none. */
    public HttpGraphQlTester tester(@Nullable String token) {
        WebTestClient.Builder client = WebTestClient.bindToServer(connector)
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/graphql")
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER));
        if (token != null) {
            client.defaultHeaders(headers -> headers.setBearerAuth(token));
        }
        return HttpGraphQlTester.create(client.build());
    }

    /** The claims of a token that holds, to be spoilt in one point. */
    JwtClaimsSet.Builder claims(String subject) {
        Instant now = clock.instant();
        return JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer)
                .subject(subject)
                .audience(List.of(audience))
                .claim("client_id", "tests")
                .issuedAt(now)
                .expiresAt(now.plus(LIFE));
    }

    String sign(JwtClaimsSet.Builder claims, String type) {
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type(type).build();
        return tokens.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }

    /**
     * Somebody who calls.
     *
     * @param api sends the token
     */
    public record ApiCaller(Caller caller, String token, HttpGraphQlTester api) {

        /** The same, asking for answers in that language. */
        public HttpGraphQlTester speaking(String language) {
            return api.mutate().header("Accept-Language", language).build();
        }
    }
}
