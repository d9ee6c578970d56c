package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.Returned;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Moves, departures that were seen and departures that are presumed, and returns. */
@MarsaTest
class DepartureTests {

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Committed committed;
    private final PresumeDepartures presumeDepartures;
    private final Overheard overheard;
    private final FollowUpDesk desk;
    private String identifier = "";

    DepartureTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed,
            @Autowired PresumeDepartures presumeDepartures,
            @Autowired ConfigurableApplicationContext context) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.committed = committed;
        this.presumeDepartures = presumeDepartures;
        overheard = new Overheard(context);
        desk = new FollowUpDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @BeforeEach
    void register() {
        identifier = Registered.in("1101", callers);
        // Every other file of the shared database keeps out of the way of what is presumed here.
        committed.update("DELETE FROM residence_standing");
    }

    @AfterEach
    void listenNoMore() {
        overheard.close();
    }

    @Test
    void aMoveChangesTheAddressAndKeepsTheFormerOne() {
        GraphQlTester.Response moved = desk.change(
                "recordMove",
                identifier,
                Map.of("movedOn", "2026-10-20", "governorate", "TN-61", "address", "3 rue de la Mer, Sfax"));

        assertThat(FollowUpDesk.outcome(moved)).isEqualTo("FileSaved");
        GraphQlTester.Response read = desk.read(identifier);
        read.path("migrant.contact.governorate").entity(String.class).isEqualTo("TN-61");
        read.path("migrant.contact.phone").entity(String.class).isEqualTo("••••••56");
        read.path("migrant.rectifications[0].fields")
                .entityList(String.class)
                .containsExactly("governorate", "address");
        read.path("migrant.rectifications[0].why").entity(String.class).isEqualTo("MOVED");
        assertThat(desk.steps(identifier)).containsExactly("MOVED");
        assertThat(overheard.all(CodedAttributesChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.why()).isEqualTo(Why.MOVED);
            assertThat(changed.on()).isEqualTo("2026-10-20");
            assertThat(changed.after().governorate()).isEqualTo("TN-61");
        });
    }

    @Test
    void aMoveIsCheckedAsARegistrationIs() {
        assertThat(FollowUpDesk.faults(desk.change(
                        "recordMove",
                        identifier,
                        Map.of("movedOn", "2026-10-20", "governorate", "TN-99", "address", "Somewhere"))))
                .containsExactly("contact.governorate UNKNOWN_CODE");
        assertThat(FollowUpDesk.faults(desk.change(
                        "recordMove",
                        identifier,
                        Map.of("movedOn", "2026-10-01", "governorate", "TN-61", "address", "Somewhere"))))
                .containsExactly("movedOn CONTRADICTION");
    }

    @Test
    void aDepartureForGoodEndsWhatFollowsUntilTheReturn() {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        desk.change(
                "recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "crossing", "AIR-TUN", "forGood", true));

        assertThat(desk.state(identifier)).isEqualTo("DEPARTED");
        assertThat(FollowUpDesk.refusal(desk.change(
                        "requestResidence", identifier, Map.of("kind", "RENEWAL", "submittedOn", "2026-11-02"))))
                .isEqualTo("DEPARTED");
        desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"));

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        assertThat(overheard.all(Departed.class)).singleElement().satisfies(gone -> {
            assertThat(gone.presumed()).isFalse();
            assertThat(gone.on()).isEqualTo("2026-11-01");
        });
        assertThat(overheard.all(Returned.class))
                .singleElement()
                .satisfies(back -> assertThat(back.presumed()).isFalse());
    }

    @Test
    void aReturnAfterResidenceRanOutIsToldAndTheNextGrantIsAFirstOne() {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        desk.change("recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "forGood", true));
        lapseAgain("1 MONTH");
        desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"));
        desk.grant(identifier, "FIRST", "2026-11-15", "2027-11-14");

        assertThat(overheard.all(Returned.class))
                .singleElement()
                .satisfies(back -> assertThat(back.lapsed()).isTrue());
        assertThat(overheard.all(ResidenceGranted.class))
                .hasSize(2)
                .allSatisfy(granted -> assertThat(granted.renewed()).isFalse());
    }

    @Test
    void aDepartureForATimeLeavesResidenceAsItIs() {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        desk.change("recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "forGood", false));

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        desk.read(identifier).path("migrant.followUp.left").entity(String.class).isEqualTo("FOR_A_TIME");
        assertThat(FollowUpDesk.faults(desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-10-31"))))
                .containsExactly("returnedOn CONTRADICTION");
        desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"));
        assertThat(FollowUpDesk.refusal(desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"))))
                .isEqualTo("NOT_DEPARTED");
        assertThat(overheard.all(Departed.class)).isEmpty();
    }

    @Test
    void aDepartureForGoodWaitsForTheDecision() {
        desk.change("requestResidence", identifier, Map.of("kind", "FIRST", "submittedOn", "2026-10-05"));

        assertThat(FollowUpDesk.refusal(
                        desk.change("recordDeparture", identifier, Map.of("leftOn", "2026-11-01", "forGood", true))))
                .isEqualTo("REQUEST_OPEN");
    }

    @Test
    void isPresumedOnceAfterTheGraceAndTakenBackByARenewal() {
        lapse("3 MONTH");
        presumeDepartures.presume();
        presumeDepartures.presume();

        assertThat(desk.state(identifier)).isEqualTo("PRESUMED_DEPARTED");
        assertThat(desk.steps(identifier)).startsWith("PRESUMED_DEPARTED", "GRANTED");
        assertThat(overheard.all(Departed.class))
                .singleElement()
                .satisfies(gone -> assertThat(gone.presumed()).isTrue());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail WHERE detail = 'PRESUMED_DEPARTURES 1' AND migrant_id IS NULL")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(FollowUpDesk.refusal(desk.change("recordReturn", identifier, Map.of("returnedOn", "2026-11-10"))))
                .isEqualTo("PRESUMED");

        desk.grant(identifier, "RENEWAL", "2026-10-20", "2027-10-19");

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        assertThat(overheard.all(Returned.class))
                .singleElement()
                .satisfies(back -> assertThat(back.presumed()).isTrue());
    }

    @Test
    void isNotPresumedWithinTheGraceNorOfWhoWaitsForADecision() {
        lapse("2 MONTH");
        presumeDepartures.presume();
        assertThat(desk.state(identifier)).isEqualTo("EXPIRED");

        lapseAgain("4 MONTH");
        desk.change("requestResidence", identifier, Map.of("kind", "RENEWAL", "submittedOn", "2026-11-02"));
        presumeDepartures.presume();
        assertThat(desk.state(identifier)).isEqualTo("EXPIRED");
    }

    @Test
    void permitsAboutToExpireAreListedToTheirOfficeTheEarliestFirst() {
        lapse("1 MONTH");
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
        lapse("1 MONTH");
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
        lapse("1 MONTH");
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

    /** Residence that ended that long and a day ago. */
    private void lapse(String ago) {
        desk.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        lapseAgain(ago);
    }

    private void lapseAgain(String ago) {
        committed.update(
                "UPDATE residence_standing SET valid_from = '2020-01-01',"
                        + " valid_until = CURRENT_DATE - INTERVAL " + ago
                        + " - INTERVAL 1 DAY WHERE migrant_id = (SELECT migrant_id FROM unique_identifier WHERE value = ?)",
                identifier);
    }
}
