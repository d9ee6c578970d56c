package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** A registration that ends before validation: the file closes, nobody gets an identifier. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class AbandonTests {

    private static final String REASON = "The person went home";

    private final Desk officer;
    private final Desk supervisor;

    AbandonTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void closesTheFileWithoutAnIdentifier() {
        Draft abandoned = Desk.draft(officer.abandon(officer.at(Stage.SITUATION, Person.ivorian()), REASON));

        officer.read(abandoned, "state holder { isMe } reason steps migrant { status identifier }")
                .path("registration")
                .matchesJsonStrictly("""
                        {"state": "ABANDONED", "holder": null, "reason": "%s", "steps": [],
                         "migrant": {"status": "CLOSED", "identifier": null}}""".formatted(REASON));
    }

    @Test
    void isPossibleBeforeThereIsAFile() {
        Draft abandoned = Desk.draft(officer.abandon(officer.start(), REASON));

        officer.read(abandoned, "migrant { status }")
                .path("registration.migrant")
                .valueIsNull();
    }

    @Test
    void isTheSupervisorsOnceItIsSubmitted() {
        Draft submitted = officer.submitted(Person.ivorian());

        assertThat(Desk.refusal(officer.abandon(submitted, REASON))).isEqualTo("NOT_OPEN");
        assertThat(Desk.draft(supervisor.abandon(submitted, REASON)).state()).isEqualTo("ABANDONED");
    }

    @Test
    void isTheEnd() {
        Draft abandoned = Desk.draft(officer.abandon(officer.finished(Person.ivorian()), REASON));

        assertThat(Desk.refusal(supervisor.validate(abandoned))).isEqualTo("NOT_SUBMITTED");
        assertThat(Desk.refusal(officer.takeOver(abandoned))).isEqualTo("NOT_OPEN");
        assertThat(Desk.refusal(officer.abandon(abandoned, REASON))).isEqualTo("NOT_OPEN");
    }

    @ParameterizedTest
    @CsvSource({"'', REQUIRED", "'   ', REQUIRED", "no, INVALID"})
    void needsAReasonThatSaysSomething(String reason, String code) {
        Draft draft = officer.start();

        assertThat(Desk.faults(officer.abandon(draft, reason))).containsExactly("reason " + code);
        officer.read(draft, "state")
                .path("registration.state")
                .entity(String.class)
                .isEqualTo("DRAFT");
    }
}
