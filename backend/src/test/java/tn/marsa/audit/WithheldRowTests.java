package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.audit.TrailVerifier.Verdict;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** An export hands a look under a judicial requisition to an inspector alone, and is proved whole without it. */
@MarsaTest
class WithheldRowTests {

    private final ApplicationContext context;
    private final ApiCallers callers;
    private final ApiCaller officer;
    private final MigrantId file = MigrantId.next();
    private final SignedTrail signed;

    WithheldRowTests(@Autowired ApplicationContext context, @Autowired ApiCallers callers) {
        this.context = context;
        this.callers = callers;
        this.officer = callers.join(Role.OFFICER, "1101");
        inTransaction(() -> context.getBean(Trail.class)
                .record(TrailEntry.look(officer.caller(), Purpose.JUDICIAL_REQUISITION, file, "NAMES")));
        this.signed = new SignedTrail(context);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsAnAuditorItsPlaceAlone() throws Exception {
        List<String> lines = exportFor(Role.AUDITOR);

        assertThat(lines).noneMatch(line -> line.contains(file.toString()) || line.contains(staff()));
        assertThat(lines).anyMatch(line -> line.matches("[0-9]+\twithheld\t[0-9a-f]{64}"));
    }

    @Test
    void tellsAnInspectorAllOfIt() throws Exception {
        assertThat(exportFor(Role.INSPECTOR))
                .noneMatch(line -> line.contains("withheld"))
                .anyMatch(line -> line.contains(file.toString()) && line.contains(staff()));
    }

    @Test
    void tellsAnAuditorAllOfItOnceItIsReleased() throws Exception {
        inTransaction(() -> context.getBean(ReleasedLooks.class)
                .release(file, officer.caller().staff()));

        assertThat(exportFor(Role.AUDITOR)).anyMatch(line -> line.contains(file.toString()));
    }

    @Test
    void leavesTheProofWhole() throws Exception {
        Verdict verdict = signed.verdict();

        assertThat(verdict.said())
                .contains("Withheld from whoever took this export")
                .contains("trail whole");
        assertThat(verdict.status()).isZero();
    }

    private List<String> exportFor(Role role) throws Exception {
        return signed.export(callers.join(role).token());
    }

    private String staff() {
        return officer.caller().staff().toString();
    }

    private void inTransaction(Runnable work) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }
}
