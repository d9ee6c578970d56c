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
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.shared.Role;

/** A key names one intended change: it is refused with another one, and free again after a refusal. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class ReusedKeyTests {

    private static final Refusal REUSED = new Refusal("IDEMPOTENCY_KEY_REUSED", "input.idempotencyKey");

    private final Desk officer;
    private final Desk supervisor;
    private String key = "";

    ReusedKeyTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void eachTestHasAKeyOfItsOwn() {
        key = UUID.randomUUID().toString();
    }

    @Test
    void isRefusedWithAnotherStart() {
        officer.start(Map.of("idempotencyKey", key));

        assertThat(Refusal.in(officer.mutate(
                        "startRegistration",
                        "StartRegistrationInput",
                        Map.of("idempotencyKey", key, "registeredAs", "EXISTING"))))
                .containsExactly(REUSED);
    }

    @Test
    void isRefusedWithOtherFields() {
        Draft draft = officer.start();
        Desk.draft(officer.save(draft, with(Map.of("reception", Map.of("language", "FRA")))));

        GraphQlTester.Response other = officer.save(draft, with(Map.of("reception", Map.of("language", "ARA"))));

        assertThat(Refusal.in(other)).containsExactly(REUSED);
        officer.read(draft, "reception { language }")
                .path("registration.reception.language")
                .entity(String.class)
                .isEqualTo("FRA");
    }

    @Test
    void isRefusedForAnotherRegistrationAndForAnotherStep() {
        officer.start(Map.of("idempotencyKey", key));
        Draft other = officer.start();

        assertThat(Refusal.in(officer.save(other, with(Map.of())))).containsExactly(REUSED);
        assertThat(Refusal.in(officer.change(other, "takeOver", "RegistrationChangeInput", with(Map.of()))))
                .containsExactly(REUSED);
    }

    @Test
    void leavesTheKeyUnusedIfItWasRefused() {
        Draft draft = officer.start();
        officer.save(draft, with(Map.of("reception", Map.of("language", "QQQ"))));

        Desk.draft(officer.save(draft, with(Map.of("reception", Map.of("language", "FRA")))));
    }

    @Test
    void isNotMistakenForARequestOfSomebodyElse() {
        Draft mine = officer.start(Map.of("idempotencyKey", key));
        Draft theirs = supervisor.start(Map.of("idempotencyKey", key));

        assertThat(theirs.id()).isNotEqualTo(mine.id());
    }

    private Map<String, Object> with(Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put("idempotencyKey", key);
        return all;
    }
}
