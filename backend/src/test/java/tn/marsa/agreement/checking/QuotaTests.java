package tn.marsa.agreement.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.PartnerBodies;

@MarsaTest
class QuotaTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Quota quota;
    private final TransactionTemplate transaction;
    private final Agreement agreement;

    QuotaTests(
            @Autowired ApplicationContext marsa,
            @Autowired Quota quota,
            @Autowired Agreements agreements,
            @Autowired TransactionTemplate transaction) {
        this.quota = quota;
        this.transaction = transaction;
        String made = new PartnerBodies(marsa).under(Map.of("dailyQuota", 2)).agreement();
        this.agreement = agreements.find(AgreementId.parse(made).orElseThrow()).orElseThrow();
    }

    @Test
    void beginsAnewEachDay() {
        assertThat(List.of(take(DAY), take(DAY), take(DAY))).containsExactly(true, true, false);
        assertThat(take(DAY.plusDays(1))).isTrue();
        assertThat(quota.used(List.of(agreement), DAY.plusDays(1))).containsEntry(agreement, 1);
    }

    @Test
    void isNotWonBackByAMachineWhoseClockIsSlow() {
        take(DAY.plusDays(1));

        assertThat(List.of(take(DAY), take(DAY))).containsExactly(true, false);
        assertThat(take(DAY.plusDays(1))).isFalse();
    }

    @Test
    void isNotSpentByWhatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            quota.take(agreement, DAY);
            status.setRollbackOnly();
        });

        assertThat(quota.used(List.of(agreement), DAY)).containsEntry(agreement, 0);
    }

    private boolean take(LocalDate day) {
        return Boolean.TRUE.equals(transaction.execute(status -> quota.take(agreement, day)));
    }
}
