package tn.marsa.agreement.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.Question;
import tn.marsa.agreement.TunisianDay;
import tn.marsa.api.Refusal;
import tn.marsa.audit.Trail;
import tn.marsa.identifier.AtOnce;
import tn.marsa.reference.Names;
import tn.marsa.shared.Role;
import tn.marsa.signin.oauth2.RegisterMachine;

@MarsaTest
class MakeAgreementTests {

    private static final String SECRET = "makeAgreement.clientSecret";

    private final ApplicationContext marsa;
    private final PartnerBodies bodies;
    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MakeAgreementTests(
            @Autowired ApplicationContext marsa,
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transaction) {
        this.marsa = marsa;
        this.bodies = new PartnerBodies(marsa);
        this.callers = callers;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void showsASecretThatTheMachineSignsInWith() {
        GraphQlTester.Response made = bodies.make("fr", PartnerBodies.terms());
        String clientId = text(made, "makeAgreement.agreement.clientId");

        assertThat(bodies.token(clientId, text(made, SECRET))).isNotEmpty();
        assertThat(bodies.token(clientId, "another secret")).isEmpty();
        assertThat(text(made, "makeAgreement.agreement.state")).isEqualTo("IN_FORCE");
    }

    @Test
    void tellsTheTrailWithoutTheSecret() {
        GraphQlTester.Response made = bodies.make("fr", PartnerBodies.terms());

        assertThat(administration())
                .containsExactly("AGREEMENT_MADE " + text(made, "makeAgreement.agreement.id"))
                .allSatisfy(detail -> assertThat(detail).doesNotContain(text(made, SECRET)));
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        GraphQlTester.Response made = bodies.make("fr", PartnerBodies.terms());

        assertThat(jdbc.sql("SELECT secret_hash FROM machine_client WHERE client_id = ?")
                        .param(text(made, "makeAgreement.agreement.clientId"))
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(text(made, SECRET));
    }

    @Test
    void answersARepeatedRequestAsTheFirstOne() {
        Map<String, Object> terms = PartnerBodies.terms();
        GraphQlTester.Response first = bodies.make("fr", terms);
        GraphQlTester.Response again = bodies.make("fr", terms);

        assertThat(text(again, SECRET)).isEqualTo(text(first, SECRET));
        assertThat(text(again, "makeAgreement.agreement.id")).isEqualTo(text(first, "makeAgreement.agreement.id"));
        assertThat(administration()).hasSize(1);
    }

    @Test
    void showsTheSecretToARepeatedRequestForTenMinutesOnly() {
        UUID key = UUID.randomUUID();
        MakeAgreementInput input = new MakeAgreementInput(
                key,
                new Names("هيكل", "Organisme", "Body"),
                "A law",
                "A purpose",
                List.of(Question.VALID),
                false,
                1,
                LocalDate.of(2028, 1, 1),
                null);
        make(Duration.ZERO, input);

        assertThat(make(Duration.ofMinutes(9), input).clientSecret()).isNotNull();
        assertThat(make(Duration.ofMinutes(11), input).clientSecret()).isNull();
    }

    private AgreementMade make(Duration later, MakeAgreementInput input) {
        MakeAgreement makeAgreement = new MakeAgreement(
                marsa.getBean(Agreements.class),
                marsa.getBean(AgreementRequests.class),
                marsa.getBean(ClientSecrets.class),
                marsa.getBean(RegisterMachine.class),
                marsa.getBean(TunisianDay.class),
                marsa.getBean(Trail.class),
                Clock.offset(marsa.getBean(Clock.class), later));
        return (AgreementMade) Objects.requireNonNull(transaction.execute(
                status -> makeAgreement.make(bodies.administrator().caller(), input)));
    }

    @Test
    void refusesAKeyThatWasUsedForOtherTerms() {
        Map<String, Object> terms = PartnerBodies.terms();
        bodies.make("fr", terms);
        terms.put("dailyQuota", 99);

        assertThat(Refusal.in(bodies.make("fr", terms)))
                .containsExactly(new Refusal("IDEMPOTENCY_KEY_REUSED", "input.idempotencyKey"));
    }

    @Test
    void makesOneAgreementOfARequestThatComesManyTimesAtOnce() throws Exception {
        Map<String, Object> terms = PartnerBodies.terms();
        Set<String> made = ConcurrentHashMap.newKeySet();
        AtOnce.in(8, thread -> made.add(text(bodies.make("fr", terms), "makeAgreement.agreement.id")));

        assertThat(made).hasSize(1);
        assertThat(administration()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "legalBasis, '', REQUIRED, legalBasis",
        "purpose, ' ', REQUIRED, purpose",
        "purpose, be\u0007ll, FORBIDDEN_CHARACTER, purpose",
        "dailyQuota, 0, INVALID, dailyQuota",
        "dailyQuota, 1000001, INVALID, dailyQuota",
        "expiresOn, 2020-01-01, INVALID, expiresOn",
        "expiresOn, 2999-01-01, INVALID, expiresOn",
        "clientSubject, somebody, INVALID, clientSubject"
    })
    void namesTheFieldThatNeedsMending(String field, String value, String code, String place) {
        Map<String, Object> terms = PartnerBodies.terms();
        terms.put(field, field.equals("dailyQuota") ? (Object) Integer.valueOf(value) : value);

        assertThat(problems("fr", terms)).containsExactly(Map.of("field", place, "code", code));
        assertThat(administration()).isEmpty();
    }

    @Test
    void namesEveryFieldAtOnce() {
        Map<String, Object> terms = PartnerBodies.terms();
        terms.put("bodyName", Map.of("ar", "", "fr", "x".repeat(121), "en", "\u202Eevil\u202E body"));
        terms.put("questions", List.of());

        assertThat(problems("en", terms))
                .extracting(problem -> problem.get("field") + " " + problem.get("code"))
                .containsExactly(
                        "bodyName.ar REQUIRED",
                        "bodyName.fr TOO_LONG",
                        "bodyName.en FORBIDDEN_CHARACTER",
                        "questions REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({"ar, 1000000", "fr, 1000000", "en, 1000000"})
    void saysWhatToDoInTheReadersLanguage(String language, String limit) {
        Map<String, Object> terms = PartnerBodies.terms();
        terms.put("dailyQuota", -1);
        String message = text(bodies.make(language, terms), "makeAgreement.problems[0].message");

        assertThat(message).contains(limit);
        assertThat(message.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC))
                .isEqualTo(language.equals("ar"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void isRefusedToEveryOtherRole(Role role) {
        GraphQlTester.Response refused = callers.join(role)
                .api()
                .document("mutation($input: MakeAgreementInput!) { makeAgreement(input: $input) { __typename } }")
                .variable("input", PartnerBodies.terms())
                .execute();

        assertThat(Refusal.in(refused)).isNotEmpty();
    }

    @Test
    void endsAnAgreementOnce() {
        String agreement = bodies.any().agreement();
        UUID key = UUID.randomUUID();

        assertThat(text(bodies.end(agreement, key), "endAgreement.agreement.state"))
                .isEqualTo("ENDED");
        assertThat(text(bodies.end(agreement, key), "endAgreement.__typename")).isEqualTo("AgreementEnded");
        assertThat(text(bodies.end(agreement, UUID.randomUUID()), "endAgreement.message"))
                .isEqualTo("This agreement has been ended already. Nothing was changed.");
        assertThat(administration()).containsOnlyOnce("AGREEMENT_ENDED " + agreement);
    }

    @Test
    void findsNoAgreementToEndThatThereIsNot() {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "' OR 1=1")) {
            assertThat(Refusal.in(bodies.end(id, UUID.randomUUID())))
                    .containsExactly(new Refusal("NOT_FOUND", "input.agreementId"));
        }
    }

    private List<Map<?, ?>> problems(String language, Map<String, Object> terms) {
        return bodies.make(language, terms).path("makeAgreement.problems").entityList(Map.class).get().stream()
                .<Map<?, ?>>map(problem -> Map.of("field", problem.get("field"), "code", problem.get("code")))
                .toList();
    }

    private List<@Nullable String> administration() {
        return jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? AND action = 'ADMINISTRATION'")
                .param(bodies.administrator().caller().staff().bytes())
                .query(String.class)
                .list();
    }

    private static String text(GraphQlTester.Response response, String path) {
        return response.path(path).entity(String.class).get();
    }
}
