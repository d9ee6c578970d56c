package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** A request that comes again, because its answer was lost or a finger was quick, answers as the first time and changes nothing. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class RepeatedRequestTests {

    private final ApiCallers callers;
    private final Desk officer;
    private final Desk supervisor;
    private String key = "";

    RepeatedRequestTests(@Autowired ApiCallers callers) {
        this.callers = callers;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void eachTestHasAKeyOfItsOwn() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void startsOneRegistration() {
        Draft first = officer.start(Map.of("idempotencyKey", key));
        Draft again = officer.start(Map.of("idempotencyKey", key));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void savesOnce() {
        changesOnce(
                officer,
                officer.start(),
                "saveFields",
                "SaveFieldsInput",
                Map.of("reception", Map.of("language", "FRA")));
    }

    @Test
    void leavesOneStage() {
        Draft draft = officer.start();
        Map<String, Object> all = Map.of("reception", Person.ivorian().get("reception"), "leaveStage", true);

        assertThat(changesOnce(officer, draft, "saveFields", "SaveFieldsInput", all)
                        .stage())
                .isEqualTo("IDENTITY");
    }

    @Test
    void takesOverOnce() {
        changesOnce(
                new Desk(callers.join(Role.OFFICER, "1101")),
                officer.start(),
                "takeOver",
                "RegistrationChangeInput",
                Map.of());
    }

    @Test
    void submitsOnce() {
        Draft draft = officer.finished(Person.ivorian());

        assertThat(changesOnce(
                                officer,
                                draft,
                                "submitForValidation",
                                "SubmitForValidationInput",
                                Map.of("reading", "READ_ALOUD"))
                        .state())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void returnsOnce() {
        changesOnce(
                supervisor,
                officer.submitted(Person.ivorian()),
                "returnForCorrection",
                "ReturnForCorrectionInput",
                Map.of("reason", "The address is wrong"));
    }

    @Test
    void abandonsOnce() {
        changesOnce(
                officer,
                officer.start(),
                "abandonRegistration",
                "AbandonRegistrationInput",
                Map.of("reason", "Left again"));
    }

    @Test
    void validatesOnce() {
        Draft submitted = officer.submitted(Person.ivorian());

        changesOnce(supervisor, submitted, "validateRegistration", "RegistrationChangeInput", Map.of());
    }

    private Draft changesOnce(Desk desk, Draft draft, String mutation, String inputType, Map<String, ?> more) {
        Draft first = Desk.draft(desk.change(draft, mutation, inputType, with(more)));
        Draft again = Desk.draft(desk.change(draft, mutation, inputType, with(more)));

        assertThat(first.version()).isGreaterThan(draft.version());
        assertThat(again).isEqualTo(first);
        return again;
    }

    private Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put("idempotencyKey", key);
        return all;
    }
}
