package tn.marsa.agreement.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.agreement.checking.Verifying.UNKNOWN;
import static tn.marsa.agreement.checking.Verifying.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.PartnerBodies.Partner;
import tn.marsa.api.Refusal;
import tn.marsa.identifier.AtOnce;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** Who may not verify, or no more, is told nothing of the number. */
@MarsaTest
class RefusedVerificationTests {

    private final Verifying verifying;
    private final PartnerBodies bodies;
    private final ApiCallers callers;
    private final Committed committed;
    private final JdbcClient jdbc;

    RefusedVerificationTests(
            @Autowired ApplicationContext marsa,
            @Autowired ApiCallers callers,
            @Autowired Committed committed,
            @Autowired JdbcClient jdbc) {
        verifying = new Verifying(marsa);
        bodies = verifying.bodies();
        this.callers = callers;
        this.committed = committed;
        this.jdbc = jdbc;
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

        refuses(partner, verifying.machine(partner), "FORBIDDEN", "ENDED");
    }

    @Test
    void refusesAMachineWhoseAgreementHasExpired() {
        Partner partner = bodies.any();
        committed.update("UPDATE agreement SET expires_on = '2020-01-01' WHERE id = ?", (Object)
                id(partner).bytes());

        refuses(partner, verifying.machine(partner), "FORBIDDEN", "EXPIRED");
    }

    @Test
    void answersTheDaysQuotaAndNotOneMoreFromManyThreads() throws Exception {
        Partner partner = bodies.under(Map.of("dailyQuota", 20));
        String number = verifying.issue().value();
        List<Object> answered = Collections.synchronizedList(new ArrayList<>());
        AtOnce.in(16, thread -> {
            for (int i = 0; i < 3; i++) {
                answered.addAll(Refusal.in(partner.verify(number)));
            }
        });

        assertThat(answered).hasSize(48 - 20).containsOnly(Refusal.of("RATE_LIMITED"));
        assertThat(verifying.disclosures(partner)).isEqualTo(20);
        assertThat(verifying.refusals(verifying.machine(partner))).containsExactly("VERIFICATION QUOTA_USED_UP");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VERIFIER")
    void isRefusedToEveryOtherRole(Role role) {
        Partner somebody = new Partner("", callers.join(role, "1101").api());

        assertThat(Refusal.in(somebody.verify(UNKNOWN))).isNotEmpty();
        assertThat(Refusal.in(somebody.verifyAlias("0".repeat(32)))).isNotEmpty();
    }

    private void refuses(Partner partner, StaffId machine, String code, String reason) {
        String number = verifying.issue().value();
        for (String shown : List.of(number, UNKNOWN, "nothing")) {
            assertThat(Refusal.in(partner.verify(shown))).containsExactly(Refusal.of(code));
        }
        assertThat(Refusal.in(partner.verifyAlias("0".repeat(32)))).containsExactly(Refusal.of(code));
        assertThat(verifying.refusals(machine)).containsExactly("VERIFICATION " + reason);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE staff_id = ? AND action = 'DISCLOSURE'")
                        .param(machine.bytes())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
