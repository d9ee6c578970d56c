package tn.marsa.oversight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** The way of a case. */
class OversightCaseTests {

    private static final StaffId ABOUT = StaffId.next();
    private static final StaffId SUPERVISOR = StaffId.next();
    private static final StaffId AUDITOR = StaffId.next();

    @Test
    void isAssignedExplainedAndClosed() {
        OversightCase closed = raised().assignedTo(SUPERVISOR).explained().closedWith(Finding.JUSTIFIED);

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.version()).isEqualTo(3);
        assertThat(closed.assigneeId()).isEqualTo(SUPERVISOR);
    }

    @Test
    void isExplainedByWhoeverWasAskedAlone() {
        OversightCase assigned = raised().assignedTo(SUPERVISOR);

        assertThat(assigned.refusal(CaseStep.EXPLAIN, SUPERVISOR)).isEmpty();
        assertThat(assigned.refusal(CaseStep.EXPLAIN, AUDITOR)).contains(CaseRefusal.NOT_TO_EXPLAIN);
    }

    @Test
    void isTakenNoStepFurtherByThePersonItIsAbout() {
        for (CaseStep step : CaseStep.values()) {
            assertThat(raised().refusal(step, ABOUT)).contains(CaseRefusal.ABOUT_YOURSELF);
        }
    }

    /** Whatever is tried in whatever order: a case never closes unexplained, and nothing follows its end. */
    @Property
    void neverClosesUnexplained(@ForAll @Size(max = 12) List<CaseStep> tried) {
        OversightCase found = raised();
        List<CaseState> states = new ArrayList<>();
        for (CaseStep step : tried) {
            StaffId who = step == CaseStep.EXPLAIN ? SUPERVISOR : AUDITOR;
            if (found.refusal(step, who).isEmpty()) {
                found = switch (step) {
                    case ASSIGN -> found.assignedTo(SUPERVISOR);
                    case EXPLAIN -> found.explained();
                    case CLOSE -> found.closedWith(Finding.MISUSE);
                };
                states.add(found.state());
            }
        }
        assertThat(states).isSorted();
        assertThat(states.contains(CaseState.CLOSED))
                .isEqualTo(states.containsAll(List.of(CaseState.values()).subList(1, 4)));
        assertThat(found.version()).isEqualTo(states.size());
    }

    private static OversightCase raised() {
        Instant now = Instant.parse("2026-11-23T09:00:00Z");
        return new OversightCase(
                CaseId.next(),
                0,
                CaseRule.MANY_FILES,
                ABOUT,
                new OfficeCode("1101"),
                now,
                400,
                60,
                now,
                CaseState.OPEN,
                null,
                null);
    }
}
