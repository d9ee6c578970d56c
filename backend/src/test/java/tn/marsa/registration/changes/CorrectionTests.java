package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** A registration that a supervisor sends back with a reason, and that comes again. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class CorrectionTests {

    private static final String REASON = "The house number is missing";

    private final Desk officer;
    private final Desk supervisor;
    private final Draft waiting;

    CorrectionTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        waiting = officer.submitted(Person.ivorian());
    }

    private Draft returned() {
        return Desk.draft(supervisor.giveBack(officer.submitted(Person.ivorian()), REASON));
    }

    @Test
    void goesBackToTheRegistrarWithTheReason() {
        Draft returned = returned();

        officer.read(returned, "state holder { isMe } reason")
                .path("registration")
                .matchesJsonStrictly("""
                        {"state": "RETURNED", "holder": {"isMe": true}, "reason": "%s"}""".formatted(REASON));
    }

    @Test
    void standsInTheQueueOfWhatWasReturned() {
        Draft returned = returned();

        officer.api()
                .document("{ registrations(queue: RETURNED, mine: true, first: 100) { edges { node { id } } } }")
                .execute()
                .path("registrations.edges[*].node.id")
                .entityList(String.class)
                .contains(returned.id());
    }

    @Test
    void isCorrectedSubmittedAgainAndValidated() {
        Map<String, Object> contact = Map.of("governorate", "TN-11", "address", "14 rue des Orangers, La Marsa");
        Draft corrected = Desk.draft(officer.save(returned(), Map.of("contact", contact)));

        Draft validated = Desk.draft(supervisor.validate(officer.submit(corrected)));

        assertThat(validated.state()).isEqualTo("VALIDATED");
        officer.read(validated, "reason").path("registration.reason").valueIsNull();
    }

    @Test
    void isNotValidatedWhileItIsBeingCorrected() {
        assertThat(Desk.refusal(supervisor.validate(returned()))).isEqualTo("NOT_SUBMITTED");
    }

    @Test
    void isSentBackByASupervisorAlone() {
        assertThat(Refusal.in(officer.giveBack(waiting, REASON)))
                .isNotEmpty()
                .containsOnly(Refusal.of("INVALID_REQUEST"));
    }

    @Test
    void isNotSentBackBeforeItIsSubmitted() {
        assertThat(Desk.refusal(supervisor.giveBack(officer.start(), REASON))).isEqualTo("NOT_SUBMITTED");
    }

    static Arguments[] reasons() {
        return new Arguments[] {
            Arguments.of("", "reason REQUIRED"),
            Arguments.of(" \u200e\t ", "reason REQUIRED"),
            Arguments.of("no", "reason INVALID"),
            Arguments.of("n".repeat(501), "reason TOO_LONG"),
            Arguments.of("Turned \u202earound", "reason FORBIDDEN_CHARACTER")
        };
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void needsAReasonThatSaysSomething(String reason, String fault) {
        assertThat(Desk.faults(supervisor.giveBack(waiting, reason))).containsExactly(fault);
        officer.read(waiting, "state")
                .path("registration.state")
                .entity(String.class)
                .isEqualTo("SUBMITTED");
    }
}
