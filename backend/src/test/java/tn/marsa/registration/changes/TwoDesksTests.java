package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** A registration that begins at one desk and goes on at another. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class TwoDesksTests {

    private final Desk officer;
    private final Desk colleague;
    private final Desk supervisor;

    TwoDesksTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        colleague = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void isHeldByOneOfThem() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());

        assertThat(Desk.refusal(colleague.save(draft, Map.of("names", Map.of("surname", "Koffi")))))
                .isEqualTo("HELD_BY_ANOTHER");
        assertThat(Desk.refusal(colleague.abandon(draft, "Not mine"))).isEqualTo("HELD_BY_ANOTHER");
    }

    @Test
    void goesOnWhereItStoodOnceTakenOver() {
        Draft draft = officer.at(Stage.IDENTITY, Person.ivorian());
        Draft named = Desk.draft(officer.save(draft, Map.of("names", Map.of("surname", "Koffi"))));

        Draft taken = Desk.draft(colleague.takeOver(named));

        assertThat(taken.stage()).isEqualTo("IDENTITY");
        colleague
                .read(taken, "holder { isMe } registrar { isMe } migrant { names { surname } }")
                .path("registration")
                .matchesJsonStrictly("""
                        {"holder": {"isMe": true}, "registrar": {"isMe": false},
                         "migrant": {"names": {"surname": "Koffi"}}}""");
    }

    @Test
    void isHeldByTheFirstNoLonger() {
        Draft taken = Desk.draft(colleague.takeOver(officer.start()));

        assertThat(Desk.refusal(officer.save(taken, Map.of("reception", Map.of("language", "FRA")))))
                .isEqualTo("HELD_BY_ANOTHER");
    }

    @Test
    void isNotTakenOverWhileItWaitsForValidation() {
        assertThat(Desk.refusal(colleague.takeOver(officer.submitted(Person.ivorian()))))
                .isEqualTo("NOT_OPEN");
    }

    @Test
    void tellsWhoSavedWhichGroup() {
        Draft taken = Desk.draft(colleague.takeOver(officer.at(Stage.IDENTITY, Person.ivorian())));
        Draft saved = Desk.draft(colleague.save(taken, Map.of("names", Map.of("surname", "Koffi"))));

        officer.read(saved, "saved { group by { isMe } }")
                .path("registration.saved")
                .matchesJsonStrictly("""
                        [{"group": "RECEPTION", "by": {"isMe": true}}, {"group": "NAMES", "by": {"isMe": false}}]""");
    }

    @Test
    void isNotValidatedByASupervisorWhoSavedSomeOfIt() {
        Draft finished = officer.finished(Person.ivorian());
        Draft helped = Desk.draft(supervisor.save(
                Desk.draft(supervisor.takeOver(finished)),
                Map.of("names", Person.ivorian().get("names"))));
        Draft submitted = officer.submit(Desk.draft(officer.takeOver(helped)));

        assertThat(Desk.refusal(supervisor.validate(submitted))).isEqualTo("OWN_REGISTRATION");
    }
}
