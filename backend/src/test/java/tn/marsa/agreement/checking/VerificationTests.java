package tn.marsa.agreement.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
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
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.PartnerBodies.Partner;
import tn.marsa.api.Refusal;
import tn.marsa.identifier.AtOnce;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.IssueIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

@MarsaTest
class VerificationTests {

    // Well-formed, and issued to nobody: no test counts so far.
    private static final String UNKNOWN = "199999999991";
    private static final String WRONG_CHECK_DIGITS = "199999999992";

    private final PartnerBodies bodies;
    private final ApiCallers callers;
    private final IssueIdentifier issueIdentifier;
    private final Identifiers identifiers;
    private final Agreements agreements;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Committed committed;

    VerificationTests(
            @Autowired ApplicationContext marsa,
            @Autowired ApiCallers callers,
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired Identifiers identifiers,
            @Autowired Agreements agreements,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed) {
        this.bodies = new PartnerBodies(marsa);
        this.callers = callers;
        this.issueIdentifier = issueIdentifier;
        this.identifiers = identifiers;
        this.agreements = agreements;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.committed = committed;
    }

    @Test
    void saysYesOrNoAndNeverMore() {
        Partner partner = bodies.under(Map.of("givesAlias", false));
        UniqueIdentifier active = issue();
        UniqueIdentifier merged = issue();
        UniqueIdentifier retired = issue();
        transaction.executeWithoutResult(status -> {
            identifiers.redirect(merged, issueIdentifier.issue(MigrantId.next()));
            identifiers.retire(retired);
        });

        assertThat(answer(partner.verify(active.grouped()))).isEqualTo(answer(true, true));
        assertThat(answer(partner.verify(merged.value()))).isEqualTo(answer(true, false));
        assertThat(answer(partner.verify(retired.value()))).isEqualTo(answer(true, false));
        for (String shown : List.of(UNKNOWN, WRONG_CHECK_DIGITS, "", "Awa Koffi", "1".repeat(65), "' OR 1=1 -- ")) {
            assertThat(answer(partner.verify(shown))).as(shown).isEqualTo(answer(false, false));
        }
    }

    @Test
    void answersNoQuestionThatWasNotAgreed() {
        UniqueIdentifier number = issue();
        Partner genuine = bodies.under(Map.of("questions", List.of("GENUINE"), "givesAlias", false));
        Partner valid = bodies.under(Map.of("questions", List.of("VALID"), "givesAlias", false));

        assertThat(answer(genuine.verify(number.value()))).isEqualTo(answer(true, null));
        assertThat(answer(valid.verify(number.value()))).isEqualTo(answer(null, true));
    }

    @Test
    void tellsBySilenceNothingThatWasNotAgreed() {
        UniqueIdentifier retired = issue();
        transaction.executeWithoutResult(status -> identifiers.retire(retired));
        Partner valid = bodies.under(Map.of("questions", List.of("VALID")));

        assertThat(answer(valid.verify(retired.value()))).isEqualTo(answer(valid.verify(UNKNOWN)));
    }

    @Test
    void givesAnAliasThatIsCheckedInPlaceOfTheNumber() {
        UniqueIdentifier number = issue();
        Partner partner = bodies.any();
        String alias = alias(partner, number);

        assertThat(alias(partner, number)).isEqualTo(alias);
        assertThat(answer(partner.verifyAlias(alias)))
                .containsEntry("genuine", true)
                .containsEntry("valid", true);

        transaction.executeWithoutResult(status -> identifiers.retire(number));
        assertThat(answer(partner.verifyAlias(alias)))
                .containsEntry("genuine", true)
                .containsEntry("valid", false);
    }

    @Test
    void answersAnotherBodysAliasAsOneThatNobodyHas() {
        UniqueIdentifier number = issue();
        Partner one = bodies.any();
        Partner other = bodies.any();
        String alias = alias(one, number);

        assertThat(alias(other, number)).isNotEqualTo(alias);
        assertThat(answer(other.verifyAlias(alias))).isEqualTo(answer(other.verifyAlias("0".repeat(32))));
        assertThat(answer(other.verifyAlias(alias))).isEqualTo(answer(false, false));
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM disclosure WHERE agreement_id = ? AND asked_by = 'ALIAS' AND migrant_id IS NOT NULL")
                        .param(id(other).bytes())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAliasesWhereNoneWereAgreed() {
        Partner partner = bodies.under(Map.of("givesAlias", false));

        assertThat(Refusal.in(partner.verifyAlias("0".repeat(32)))).containsExactly(Refusal.of("FORBIDDEN"));
        assertThat(refusals(machine(partner))).containsExactly("VERIFICATION NO_ALIASES");
    }

    @Test
    void refusesAMachineWithoutAgreement() {
        ApiCaller machine = callers.join(Role.VERIFIER);

        refuses(new Partner("", machine.api()), machine.caller().staff(), "FORBIDDEN", "NO_AGREEMENT");
    }

    @Test
    void refusesAMachineWhoseAgreementHasEnded() {
        Partner partner = bodies.any();
        bodies.end(partner.agreement(), UUID.randomUUID());

        refuses(partner, machine(partner), "FORBIDDEN", "ENDED");
    }

    @Test
    void refusesAMachineWhoseAgreementHasExpired() {
        Partner partner = bodies.any();
        committed.update("UPDATE agreement SET expires_on = '2020-01-01' WHERE id = ?", (Object)
                id(partner).bytes());

        refuses(partner, machine(partner), "FORBIDDEN", "EXPIRED");
    }

    @Test
    void answersTheDaysQuotaAndNotOneMoreFromManyThreads() throws Exception {
        Partner partner = bodies.under(Map.of("dailyQuota", 20));
        String number = issue().value();
        List<Object> answered = Collections.synchronizedList(new ArrayList<>());
        AtOnce.in(16, thread -> {
            for (int i = 0; i < 3; i++) {
                answered.addAll(Refusal.in(partner.verify(number)));
            }
        });

        assertThat(answered).hasSize(48 - 20).containsOnly(Refusal.of("RATE_LIMITED"));
        assertThat(disclosures(partner)).isEqualTo(20);
        assertThat(refusals(machine(partner))).containsExactly("VERIFICATION QUOTA_USED_UP");
    }

    @Test
    void keepsEveryAnswerWithItsFileAndNoNumberOfNobody() {
        Partner partner = bodies.any();
        UniqueIdentifier number = issue();
        partner.verify(number.value());
        partner.verify(UNKNOWN);
        partner.verify(WRONG_CHECK_DIGITS);

        List<Map<String, @Nullable Object>> rows = jdbc.sql(
                        "SELECT migrant_id, detail FROM trail WHERE staff_id = ? AND action = 'DISCLOSURE' ORDER BY at")
                .param(machine(partner).bytes())
                .query()
                .listOfRows();
        String told = "AGREEMENT " + partner.agreement() + " NUMBER ";
        assertThat(rows)
                .extracting(row -> row.get("detail"))
                .containsExactly(
                        told + "GENUINE=YES VALID=YES ALIAS=YES",
                        told + "GENUINE=NO VALID=NO ALIAS=NO",
                        told + "GENUINE=NO VALID=NO ALIAS=NO");
        assertThat(rows).extracting(row -> row.get("migrant_id") != null).containsExactly(true, false, false);
        assertThat(disclosures(partner)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VERIFIER")
    void isRefusedToEveryOtherRole(Role role) {
        Partner somebody = new Partner("", callers.join(role, "1101").api());

        assertThat(Refusal.in(somebody.verify(UNKNOWN))).isNotEmpty();
        assertThat(Refusal.in(somebody.verifyAlias("0".repeat(32)))).isNotEmpty();
    }

    private void refuses(Partner partner, StaffId machine, String code, String reason) {
        String number = issue().value();
        for (String shown : List.of(number, UNKNOWN, "nothing")) {
            assertThat(Refusal.in(partner.verify(shown))).containsExactly(Refusal.of(code));
        }
        assertThat(Refusal.in(partner.verifyAlias("0".repeat(32)))).containsExactly(Refusal.of(code));
        assertThat(refusals(machine)).containsExactly("VERIFICATION " + reason);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE staff_id = ? AND action = 'DISCLOSURE'")
                        .param(machine.bytes())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private UniqueIdentifier issue() {
        return Objects.requireNonNull(transaction.execute(status -> issueIdentifier.issue(MigrantId.next())));
    }

    private List<@Nullable String> refusals(StaffId machine) {
        return jdbc.sql(
                        "SELECT detail FROM trail WHERE staff_id = ? AND action = 'REFUSAL' AND detail LIKE 'VERIFICATION%'")
                .param(machine.bytes())
                .query(String.class)
                .list();
    }

    private int disclosures(Partner partner) {
        return jdbc.sql("SELECT COUNT(*) FROM disclosure WHERE agreement_id = ?")
                .param(id(partner).bytes())
                .query(Integer.class)
                .single();
    }

    private StaffId machine(Partner partner) {
        return agreements.find(id(partner)).orElseThrow().machine();
    }

    private static AgreementId id(Partner partner) {
        return AgreementId.parse(partner.agreement()).orElseThrow();
    }

    private static String alias(Partner partner, UniqueIdentifier number) {
        return partner.verify(number.value())
                .path("answer.alias")
                .entity(String.class)
                .get();
    }

    private static Map<String, Object> answer(GraphQlTester.Response response) {
        return response.path("answer")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static Map<String, @Nullable Object> answer(@Nullable Boolean genuine, @Nullable Boolean valid) {
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("genuine", genuine);
        answer.put("valid", valid);
        answer.put("alias", null);
        return answer;
    }
}
