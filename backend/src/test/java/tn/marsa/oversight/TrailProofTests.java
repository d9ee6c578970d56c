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
            mutation { proveTrail {
              whole rows checkpointRows checkpointAt flaw { kind place } checkpoint publicKey
            } }""";

    private final ApiCallers callers;
    private final JdbcClient jdbc;

    TrailProofTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "INSPECTOR"})
    void saysHowFarTheTrailIsProvenAndHandsOutTheKey(Role role) {
        ApiCaller overseer = callers.join(role);
        GraphQlTester.Response proof = overseer.api().document(PROVE).execute();

        assertThat(proof.path("proveTrail.rows").entity(Long.class).get()).isPositive();
        proof.path("proveTrail.publicKey")
                .entity(String.class)
                .matches(key -> key.matches("\\S+\\+[0-9a-f]{8}\\+\\S+"));
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE staff_id = ? ORDER BY id DESC LIMIT 1")
                        .param(overseer.caller().staff().bytes())
                        .query(String.class)
                        .single())
                .matches("PROOF [0-9]+ [A-Z_]+");
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
