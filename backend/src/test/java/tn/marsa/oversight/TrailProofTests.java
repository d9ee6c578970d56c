package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.shared.Role;

/** Whoever oversees the register sees in one step whether the trail is whole. */
@MarsaTest
class TrailProofTests {

    private static final String PROVE = """
            mutation { proveTrail { startedAt state rows examined proof {
              whole rows checkpointRows checkpointAt flaw { kind place } checkpoint publicKey
            } } }""";
    private static final String SHOW = "{ trailExamination { state rows examined proof { publicKey } } }";

    private final ApiCallers callers;
    private final JdbcClient jdbc;

    TrailProofTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "INSPECTOR"})
    void saysHowFarTheTrailIsProvenAndHandsOutTheKey(Role role) throws InterruptedException {
        ApiCaller overseer = callers.join(role);
        overseer.api().document(PROVE).execute().path("proveTrail.startedAt").hasValue();
        GraphQlTester.Response proof = ended(overseer);

        assertThat(proof.path("trailExamination.rows").entity(Long.class).get()).isPositive();
        proof.path("trailExamination.proof.publicKey")
                .entity(String.class)
                .matches(key -> key.matches("\\S+\\+[0-9a-f]{8}\\+\\S+"));
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? ORDER BY at, id")
                        .param(overseer.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        asked -> assertThat(asked).isEqualTo("PROOF ASKED"),
                        outcome -> assertThat(outcome).matches("PROOF [0-9]+ [A-Z_]+"));
    }

    private static GraphQlTester.Response ended(ApiCaller overseer) throws InterruptedException {
        GraphQlTester.Response shown = overseer.api().document(SHOW).execute();
        for (int looks = 0; looks < 300 && isRunning(shown); looks++) {
            Thread.sleep(200);
            shown = overseer.api().document(SHOW).execute();
        }
        return shown;
    }

    private static boolean isRunning(GraphQlTester.Response shown) {
        return "RUNNING"
                .equals(shown.path("trailExamination.state")
                        .entity(String.class)
                        .get());
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR", "ADMINISTRATOR", "OBSERVATORY"})
    void isAbsentForEverybodyElse(Role role) {
        callers.join(role)
                .api()
                .document(PROVE)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }
}
