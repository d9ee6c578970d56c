package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.RegistrationId;
import tn.marsa.shared.Role;

/** Four eyes: a registration is validated by a supervisor of the office who had no hand in it. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class SecondPersonTests {

    private final JdbcClient jdbc;
    private final Desk officer;
    private final Desk supervisor;
    private final Desk otherSupervisor;

    SecondPersonTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        otherSupervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @Test
    void isNotTheSupervisorWhoRegistered() {
        Draft own = supervisor.submitted(Person.ivorian());

        assertThat(own.steps()).doesNotContain("VALIDATE");
        assertThat(Desk.refusal(supervisor.validate(own))).isEqualTo("OWN_REGISTRATION");
        assertThat(refusals(own)).containsExactly("VALIDATING VALIDATE OWN_REGISTRATION");
    }

    @Test
    void isAnotherSupervisorForWhatASupervisorRegistered() {
        Draft validated = Desk.draft(otherSupervisor.validate(supervisor.submitted(Person.ivorian())));

        otherSupervisor
                .read(validated, "state validatedBy { isMe } registrar { isMe }")
                .path("registration")
                .matchesJsonStrictly("""
                        {"state": "VALIDATED", "validatedBy": {"isMe": true}, "registrar": {"isMe": false}}""");
    }

    @Test
    void isNoOfficer() {
        Draft submitted = officer.submitted(Person.ivorian());

        assertThat(Refusal.in(officer.validate(submitted))).containsExactly(Refusal.of("INVALID_REQUEST"));
        officer.read(submitted, "state migrant { identifier }")
                .path("registration")
                .matchesJsonStrictly("{\"state\": \"SUBMITTED\", \"migrant\": {\"identifier\": null}}");
    }

    @Test
    void validatesOnce() {
        Draft validated = Desk.draft(supervisor.validate(officer.submitted(Person.ivorian())));

        assertThat(Desk.refusal(otherSupervisor.validate(validated))).isEqualTo("NOT_SUBMITTED");
    }

    @Test
    void validatesNothingThatIsStillADraft() {
        assertThat(Desk.refusal(supervisor.validate(officer.finished(Person.ivorian()))))
                .isEqualTo("NOT_SUBMITTED");
    }

    private List<@Nullable String> refusals(Draft draft) {
        return jdbc.sql("""
                        SELECT CONCAT(purpose, ' ', detail) FROM trail
                        JOIN registration ON registration.migrant_id = trail.migrant_id
                        WHERE registration.id = ? AND action = 'REFUSAL'""")
                .param(RegistrationId.parse(draft.id()).orElseThrow().bytes())
                .query(String.class)
                .list();
    }
}
