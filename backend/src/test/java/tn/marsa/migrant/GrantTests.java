package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tn.marsa.migrant.LookUpDesk.REASON;
import static tn.marsa.migrant.LookUpDesk.REQUISITION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Role;

/** Purpose and reason once stated, another office's file stays open: to that person, that file, for some hours, and no further. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class GrantTests {

    private static final Duration LIFE = Duration.ofHours(4);

    private final ApiCallers callers;
    private final Committed committed;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String identifier;
    private ApiCaller sfax;
    private LookUpDesk elsewhere;

    GrantTests(
            @Autowired ApiCallers callers,
            @Autowired Committed committed,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock) {
        this.callers = callers;
        this.committed = committed;
        this.jdbc = jdbc;
        this.clock = clock;
        identifier = Registered.in("1101", callers);
    }

    @BeforeEach
    void comeToTheDesk() {
        sfax = callers.join(Role.OFFICER, "6101");
        elsewhere = new LookUpDesk(sfax.api());
    }

    @Test
    void opensAgainWithoutAskingAndForTheSamePurpose() {
        elsewhere.open(identifier, "REQUEST_OF_THE_PERSON", REASON);

        GraphQlTester.Response again = elsewhere.open(identifier);

        again.path("migrant.openedFor.purpose").entity(String.class).isEqualTo("REQUEST_OF_THE_PERSON");
        again.path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");
        assertThat(trail(sfax)).hasSize(2).allMatch(row -> row.startsWith("REQUEST_OF_THE_PERSON NAMES "));
        assertThat(trail(sfax).stream().map(row -> row.replaceAll(".* ", "")).distinct())
                .as("both name the one grant")
                .singleElement()
                .asString()
                .startsWith("GRANT.");
    }

    @Test
    void saysUntilWhenItIsOpen() {
        Instant before = clock.instant();
        Instant until = elsewhere
                .open(identifier, "IDENTITY_CHECK", REASON)
                .path("migrant.openedFor.until")
                .entity(Instant.class)
                .get();

        assertThat(Duration.between(before, until)).isBetween(LIFE.minusSeconds(1), LIFE.plusMinutes(1));
    }

    @Test
    void saysNothingOfThatAtHome() {
        new LookUpDesk(callers.join(Role.OFFICER, "1101").api())
                .open(identifier)
                .path("migrant.openedFor")
                .valueIsNull();
    }

    @Test
    void takesTheLastPurposeStated() {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);
        elsewhere.open(identifier, "CORRECTING", "The address has changed");

        elsewhere
                .open(identifier)
                .path("migrant.openedFor.purpose")
                .entity(String.class)
                .isEqualTo("CORRECTING");
    }

    @Test
    void asksForBothWhereOneIsStatedAnew() {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);

        assertThat(LookUpDesk.outcome(elsewhere.open(identifier, "CORRECTING", null)))
                .isEqualTo("PurposeRequired");
        assertThat(LookUpDesk.outcome(elsewhere.open(identifier, null, REASON))).isEqualTo("PurposeRequired");
    }

    @ParameterizedTest
    @CsvSource({"300, PurposeRequired", "239, Migrant"})
    void holdsForItsHours(int minutesAgo, String outcome) {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);
        ApiCaller earlier = callers.join(Role.OFFICER, "6101");
        giveTheSame(sfax, earlier, minutesAgo);

        assertThat(LookUpDesk.outcome(new LookUpDesk(earlier.api()).open(identifier)))
                .isEqualTo(outcome);
    }

    @Test
    void isNobodyElses() {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);

        assertThat(LookUpDesk.outcome(
                        new LookUpDesk(callers.join(Role.OFFICER, "6101").api()).open(identifier)))
                .isEqualTo("PurposeRequired");
        assertThat(LookUpDesk.outcome(
                        new LookUpDesk(callers.join(Role.SUPERVISOR, "6101").api()).open(identifier)))
                .isEqualTo("PurposeRequired");
    }

    @Test
    void isForNoOtherFile() {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);

        assertThat(LookUpDesk.outcome(elsewhere.open(Registered.in("1101", callers))))
                .isEqualTo("PurposeRequired");
    }

    @Test
    void endsWhenItsHolderMovesToAnotherOffice() {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);
        committed.update("UPDATE staff SET office_code = '3101' WHERE id = ?", (Object)
                sfax.caller().staff().bytes());

        soon(() -> assertThat(LookUpDesk.outcome(elsewhere.open(identifier))).isEqualTo("PurposeRequired"));
    }

    @Test
    void endsWhenItsHolderRegistersNobodyAnyMore() {
        elsewhere.open(identifier, "IDENTITY_CHECK", REASON);
        committed.update("UPDATE staff_role SET role = 'AUDITOR' WHERE staff_id = ?", (Object)
                sfax.caller().staff().bytes());

        soon(() -> assertThat(Refusal.in(elsewhere.open(identifier))).containsOnly(Refusal.of("INVALID_REQUEST")));
        GraphQlTester.Response seen = sfax.api()
                .document("{ migrant(identifier: \"%s\") { ... on Migrant { status } } }".formatted(identifier))
                .execute();
        seen.path("migrant").matchesJsonStrictly("{\"status\": \"ACTIVE\"}");
    }

    @Test
    void isNotGivenForWhatCannotBeTaken() {
        elsewhere.open(identifier, "IDENTITY_CHECK", "no");
        elsewhere.open(identifier, "JUDICIAL_REQUISITION", REASON, " ");

        assertThat(LookUpDesk.outcome(elsewhere.open(identifier))).isEqualTo("PurposeRequired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12345678901234567890123456789012345678901", "2026\u202e4417", "2026\n4417"})
    void needsTheNumberOfARequisition(String requisition) {
        assertThat(Refusal.in(elsewhere.open(identifier, "JUDICIAL_REQUISITION", REASON, requisition)))
                .containsExactly(new Refusal("INVALID_VALUE", "requisition"));
        assertThat(Refusal.in(new LookUpDesk(callers.join(Role.OFFICER, "1101").api())
                        .open(identifier, "JUDICIAL_REQUISITION", REASON, requisition)))
                .as("at home too")
                .containsExactly(new Refusal("INVALID_VALUE", "requisition"));
    }

    @Test
    void takesNoRequisitionForAnotherPurpose() {
        assertThat(Refusal.in(elsewhere.open(identifier, "IDENTITY_CHECK", REASON, REQUISITION)))
                .containsExactly(new Refusal("INVALID_VALUE", "requisition"));
    }

    @Test
    void keepsReasonAndRequisitionSealedUnderItsName() {
        elsewhere.open(identifier, "JUDICIAL_REQUISITION", REASON);
        String id = trail(sfax).getFirst().replaceAll(".*GRANT\\.", "");

        assertThat(jdbc.sql("SELECT group_name FROM sealed_value WHERE group_name LIKE ?")
                        .param("%" + id)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("GRANT." + id, "REQUISITION." + id);
    }

    /** What one was given, another is given too, so many minutes ago: the application cannot change a grant. */
    private void giveTheSame(ApiCaller from, ApiCaller to, int minutesAgo) {
        committed.update(
                """
                INSERT INTO file_grant (id, staff_id, office_code, migrant_id, purpose, reason_token, granted_at, expires_at)
                SELECT ?, ?, office_code, migrant_id, purpose, reason_token,
                    granted_at - INTERVAL ? MINUTE, expires_at - INTERVAL ? MINUTE
                FROM file_grant WHERE staff_id = ?""",
                Ids.toBytes(Ids.next()),
                to.caller().staff().bytes(),
                minutesAgo,
                minutesAgo,
                from.caller().staff().bytes());
    }

    /** Once the staff table is read again. */
    private static void soon(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(holds);
    }

    private List<String> trail(ApiCaller who) {
        return jdbc.sql(
                        "SELECT CONCAT(purpose, ' ', detail) FROM trail WHERE staff_id = ? AND action = 'LOOK' ORDER BY at, id")
                .param(who.caller().staff().bytes())
                .query((row, index) -> row.getString(1))
                .list();
    }
}
