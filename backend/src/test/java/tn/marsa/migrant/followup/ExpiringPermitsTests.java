package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Permits about to expire, as their office has them listed. */
@MarsaTest
class ExpiringPermitsTests {

    private final FollowedFile file;
    private final FollowUpDesk desk;
    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Committed committed;
    private final String identifier;

    ExpiringPermitsTests(
            @Autowired ConfigurableApplicationContext marsa,
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed) {
        file = new FollowedFile(marsa);
        desk = file.head();
        this.callers = callers;
        this.jdbc = jdbc;
        this.committed = committed;
        identifier = file.identifier();
        file.standAlone();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void permitsAboutToExpireAreListedToTheirOfficeTheEarliestFirst() {
        file.lapse("1 MONTH");
        String other = Registered.in("1101", callers);
        desk.grant(other, "FIRST", "2026-10-20", "2027-10-19");
        committed.update(
                "UPDATE residence_standing SET valid_until = CURRENT_DATE + INTERVAL 10 DAY WHERE migrant_id ="
                        + " (SELECT migrant_id FROM unique_identifier WHERE value = ?)",
                other);

        assertThat(expiring(desk)).containsExactly(identifier, other);
        assertThat(expiring(new FollowUpDesk(callers.join(Role.OFFICER, "6101"))))
                .isEmpty();
        desk.change("requestResidence", identifier, Map.of("kind", "RENEWAL", "submittedOn", "2026-11-02"));
        assertThat(expiring(desk)).containsExactly(other);
    }

    @Test
    void aPermitOfARestrictedFileIsListedToTheHeadAlone() {
        file.lapse("1 MONTH");
        FollowUpDesk officer = new FollowUpDesk(callers.join(Role.OFFICER, "1101"));
        assertThat(expiring(officer)).containsExactly(identifier);
        desk.api()
                .document("""
                        mutation { restrictFile(input: {idempotencyKey: "%s", identifier: "%s", version: %d,
                          reason: "The person contests it"}) { __typename } }""".formatted(UUID.randomUUID(), identifier, desk.version(identifier)))
                .execute();

        assertThat(expiring(officer)).isEmpty();
        assertThat(expiring(desk)).containsExactly(identifier);
    }

    @Test
    void whoeverIsListedIsLookedAtWhateverIsAskedFor() {
        file.lapse("1 MONTH");
        int before = looks();
        desk.api().document("{ expiringPermits { totalCount } }").execute();
        assertThat(looks()).isEqualTo(before);

        desk.api()
                .document("{ expiringPermits { edges { node { migrant { followUp { state } } } } } }")
                .execute();

        assertThat(looks()).isEqualTo(before + 1);
    }

    private int looks() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = 'LOOK'""").param(identifier).query(Integer.class).single();
    }

    private static List<String> expiring(FollowUpDesk reader) {
        GraphQlTester.Response listed = reader.api().document("""
                        { expiringPermits(first: 10) { totalCount pageInfo { hasNextPage }
                          edges { cursor node { validUntil migrant { identifier names { surname } } } } } }""").execute();
        List<String> found = listed.path("expiringPermits.edges[*].node.migrant.identifier")
                .entityList(String.class)
                .get();
        listed.path("expiringPermits.totalCount").entity(Integer.class).isEqualTo(found.size());
        return found;
    }
}
