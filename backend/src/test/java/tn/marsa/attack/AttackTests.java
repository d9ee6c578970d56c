package tn.marsa.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.registration.PlantedPerson;

/** Every attack is refused, its control is not, no text of the planted person comes out; what a code refuses stands in the trail. */
@MarsaTest
class AttackTests {

    private final JdbcClient jdbc;
    private final Target target;

    AttackTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @LocalServerPort int port) {
        this.jdbc = jdbc;
        Map<Who, String> tokens = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            tokens.put(
                    who,
                    callers.join(who.role(), who.office().isEmpty() ? null : who.office())
                            .token());
        }
        PlantedPerson person = PlantedPerson.registered(
                new Desk(callers.tester(tokens.get(Who.OFFICER))),
                new Desk(callers.tester(tokens.get(Who.SUPERVISOR))),
                callers.tester(tokens.get(Who.ELSEWHERE)));
        this.target = new Target(URI.create("http://127.0.0.1:" + port), tokens, person);
    }

    @TestFactory
    Stream<DynamicTest> attacks() {
        return Attacks.all().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.kind() + ": " + attack.name(), () -> {
                    long before = refusals();
                    Attack.Outcome outcome = attack.on(target);
                    assertThat(outcome.controlled())
                            .as("the control is answered")
                            .isTrue();
                    assertThat(outcome.refused())
                            .as("the attack is refused: " + outcome.answered())
                            .isTrue();
                    assertThat(outcome.canary()).as("a canary came out").isFalse();
                    if (outcome.hasCode()) {
                        assertThat(refusals()).as("the trail tells of it").isGreaterThan(before);
                    }
                }));
    }

    private long refusals() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM trail WHERE action IN ('REFUSAL', 'IDENTIFIER_MISSED', 'SIGN_IN_REFUSED')")
                .query(Long.class)
                .single();
    }
}
