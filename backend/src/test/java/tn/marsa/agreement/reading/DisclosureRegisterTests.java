package tn.marsa.agreement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.PartnerBodies.Partner;
import tn.marsa.api.Refusal;
import tn.marsa.identifier.IssueIdentifier;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;

@MarsaTest
class DisclosureRegisterTests {

    private static final String FIELDS = """
            { totalCount pageInfo { hasNextPage endCursor } edges { node {
              at file askedBy genuine valid aliasGiven agreement { id bodyName legalBasis } } } }""";

    private static final ParameterizedTypeReference<Map<String, @Nullable Object>> MAP =
            new ParameterizedTypeReference<>() {};

    private final JdbcClient jdbc;
    private final PartnerBodies bodies;
    private final ApiCallers callers;
    private final Committed committed;
    private final MigrantId file = MigrantId.next();
    private final String number;

    DisclosureRegisterTests(
            @Autowired ApplicationContext marsa,
            @Autowired ApiCallers callers,
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed,
            @Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.bodies = new PartnerBodies(marsa);
        this.callers = callers;
        this.committed = committed;
        this.number = Objects.requireNonNull(transaction.execute(status -> issueIdentifier.issue(file)))
                .value();
    }

    @Test
    void saysWhenWhichBodyOnWhatBasisWasToldWhatOfWhichFile() {
        Partner partner = bodies.any();
        partner.verify(number);

        GraphQlTester.Response page = read(Role.AUDITOR, "agreementId: \"" + partner.agreement() + "\"");
        String node = "disclosures.edges[0].node.";
        assertThat(page.path(node + "file").entity(String.class).get()).isEqualTo(file.toString());
        assertThat(page.path(node + "agreement").entity(MAP).get())
                .isEqualTo(Map.of(
                        "id", partner.agreement(),
                        "bodyName", "Partner body",
                        "legalBasis", "Organic law 2004-63, article 47"));
        assertThat(page.path("disclosures.edges[0].node").entity(MAP).get())
                .extracting("askedBy", "genuine", "valid", "aliasGiven")
                .containsExactly("NUMBER", true, true, true);
        assertThat(page.path("disclosures").entity(Object.class).get().toString())
                .doesNotContain(number);
    }

    @Test
    void leadsThroughTheAnswersOfOneAgreementPageByPage() {
        Partner partner = bodies.any();
        bodies.any().verify(number);
        for (int i = 0; i < 5; i++) {
            partner.verify(number);
        }
        String filter = "agreementId: \"" + partner.agreement() + "\", first: 2";
        List<String> seen = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            GraphQlTester.Response page = read(Role.INSPECTOR, filter + after);
            assertThat(page.path("disclosures.totalCount").entity(Integer.class).get())
                    .isEqualTo(5);
            seen.addAll(page.path("disclosures.edges[*].node.at")
                    .entityList(String.class)
                    .get());
            more = page.path("disclosures.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = ", after: \""
                    + page.path("disclosures.pageInfo.endCursor")
                            .entity(String.class)
                            .get() + "\"";
        }

        assertThat(seen).hasSize(5).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void holdsThoseOfAPeriodInWholeTunisianDays() {
        Partner partner = bodies.any();
        // A quarter past midnight in Tunis, which is the day before in UTC.
        committed.update(
                "INSERT INTO disclosure VALUES (?, ?, '2026-03-09 23:15:00', NULL, 'NUMBER', FALSE, NULL, FALSE)",
                Ids.toBytes(Ids.next()),
                AgreementId.parse(partner.agreement()).orElseThrow().bytes());
        String filter = "agreementId: \"" + partner.agreement() + "\", ";

        assertThat(count(filter + "from: \"2026-03-10\", to: \"2026-03-10\"")).isOne();
        assertThat(count(filter + "to: \"2026-03-09\"")).isZero();
        assertThat(count(filter + "from: \"2026-03-11\"")).isZero();
        assertThat(count(filter + "from: \"0001-01-01\", to: \"9999-12-31\"")).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: 0",
                "first: 101",
                "after: \"x\"",
                "after: \"AAAAAAAAAAAAAAAAAAAAAA\"",
                "agreementId: \"x\""
            })
    void refusesAPageThatCannotBe(String arguments) {
        assertThat(Refusal.in(read(Role.AUDITOR, arguments)))
                .containsExactly(new Refusal("INVALID_VALUE", arguments.substring(0, arguments.indexOf(':'))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AUDITOR", "INSPECTOR"})
    void isRefusedToEveryOtherRole(Role role) {
        assertThat(Refusal.in(read(role, "first: 1"))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "INSPECTOR"})
    void thoseWhoKeepOrInspectAgreementsReadThem(Role role) {
        Partner partner = bodies.any();
        partner.verify(number);
        GraphQlTester.Response page =
                callers.join(role).speaking("ar").document("""
                { agreements(first: 1) { totalCount edges { node {
                    id bodyName bodyNames { en } purpose questions givesAlias dailyQuota usedToday expiresOn state clientId
                    madeBy { displayName } madeAt endedAt } } } }""").execute();

        assertThat(page.path("agreements.edges[0].node").entity(MAP).get())
                .extracting("id", "bodyName", "questions", "dailyQuota", "usedToday", "state", "endedAt")
                .containsExactly(
                        partner.agreement(), "هيكل شريك", List.of("GENUINE", "VALID"), 100, 1, "IN_FORCE", null);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR", "OBSERVATORY", "VERIFIER"})
    void nobodyElseReadsAgreements(Role role) {
        GraphQlTester.Response refused = callers.join(role, "1101")
                .api()
                .document("{ agreements { totalCount } }")
                .execute();

        assertThat(Refusal.in(refused)).isNotEmpty();
    }

    private int count(String arguments) {
        return read(Role.AUDITOR, arguments)
                .path("disclosures.totalCount")
                .entity(Integer.class)
                .get();
    }

    @Test
    void tellsTheTrailWhoReadsIt() {
        ApiCaller auditor = callers.join(Role.AUDITOR);

        auditor.api().document("{ disclosures { totalCount } }").execute();

        assertThat(jdbc.sql("SELECT CONCAT(action, ' ', purpose, ' ', detail) FROM trail WHERE staff_id = ?")
                        .param(auditor.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("LOOK OVERSIGHT DISCLOSURES");
    }

    private GraphQlTester.Response read(Role role, String arguments) {
        return callers.join(role)
                .speaking("en")
                .document("{ disclosures(" + arguments + ") " + FIELDS + " }")
                .execute();
    }
}
