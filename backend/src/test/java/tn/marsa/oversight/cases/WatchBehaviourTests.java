package tn.marsa.oversight.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** What somebody does too often becomes a case, once. */
@MarsaTest
class WatchBehaviourTests {

    private final WatchBehaviour watch;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Committed committed;
    private final TransactionTemplate transaction;
    private final ApiCallers callers;
    private final Caller officer;
    private final List<Caller> crowd = new ArrayList<>();

    WatchBehaviourTests(
            @Autowired WatchBehaviour watch,
            @Autowired Trail trail,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed,
            @Autowired PlatformTransactionManager transactions,
            @Autowired ApiCallers callers) {
        this.watch = watch;
        this.trail = trail;
        this.jdbc = jdbc;
        this.committed = committed;
        this.transaction = new TransactionTemplate(transactions);
        this.callers = callers;
        officer = callers.join(Role.OFFICER, "1101").caller();
    }

    @Test
    void raisesACaseForFourHundredFilesInAnHour() {
        looks(400, Purpose.IDENTITY_CHECK);
        watch.watch();

        assertThat(cases("MANY_FILES")).hasSizeBetween(1, 2).allMatch(found -> found.startsWith("OPEN 1101 60 "));
        assertThat(total("MANY_FILES")).isEqualTo(400);
    }

    @Test
    void raisesItOnceHoweverOftenItLooks() {
        looks(130, Purpose.IDENTITY_CHECK);
        watch.watch();
        List<@Nullable String> raised = cases("MANY_FILES");
        watch.watch();

        assertThat(cases("MANY_FILES")).isEqualTo(raised);
    }

    @Test
    void leavesTheWorkOfADeskAlone() {
        looks(59, Purpose.OWN_OFFICE);
        watch.watch();

        assertThat(cases("MANY_FILES")).isEmpty();
    }

    @Test
    void countsNoRequisitions() {
        looks(400, Purpose.JUDICIAL_REQUISITION);
        watch.watch();

        assertThat(cases("MANY_FILES")).isEmpty();
    }

    @Test
    void raisesACaseForWhoeverTriesNumbersOut() {
        record(IntStream.range(0, 40)
                .mapToObj(miss -> TrailEntry.of(Action.IDENTIFIER_MISSED, officer, "SPECIMEN"))
                .toList());
        watch.watch();

        assertThat(total("MANY_MISSES")).isEqualTo(40);
    }

    @Test
    void raisesACaseForWhoeverSearchesAgainAndAgain() {
        searches(90);
        watch.watch();

        assertThat(cases("MANY_SEARCHES")).hasSizeBetween(1, 2).allMatch(found -> found.startsWith("OPEN 1101 40 "));
        assertThat(total("MANY_SEARCHES")).isEqualTo(90);
    }

    @Test
    void leavesTheSearchesOfADeskAlone() {
        searches(39);
        watch.watch();

        assertThat(cases("MANY_SEARCHES")).isEmpty();
    }

    @Test
    void raisesACaseForTheSameReasonAgainAndAgain() {
        String identifier = Registered.in("6101", callers);
        MigrantId file = jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(identifier)
                .query((row, index) -> MigrantId.fromBytes(row.getBytes("migrant_id")))
                .single();
        for (int grant = 0; grant < 6; grant++) {
            committed.update("""
                    INSERT INTO file_grant
                        (id, staff_id, office_code, migrant_id, purpose, reason_token, granted_at, expires_at)
                    VALUES (?, ?, '1101', ?, 'IDENTITY_CHECK', REPEAT('R', 32),
                        UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 4 HOUR)""", Ids.toBytes(Ids.next()), officer.staff().bytes(), file.bytes());
        }
        watch.watch();

        assertThat(cases("SAME_REASON")).containsExactly("OPEN 1101 5 6");
    }

    @Test
    void asksEachOfThoseWhoseManyLooksWereAtOneFile() {
        crowd(7, Purpose.IDENTITY_CHECK);
        looks(1, Purpose.IDENTITY_CHECK);
        watch.watch();

        assertThat(cases("SEEN_BY_MANY")).isEmpty();
        assertThat(crowd)
                .hasSize(7)
                .allSatisfy(member -> assertThat(cases("SEEN_BY_MANY", member)).containsExactly("OPEN 6101 6 7"));
    }

    @Test
    void leavesAFileAloneThatFewOpen() {
        crowd(5, Purpose.IDENTITY_CHECK);
        watch.watch();

        assertThat(crowd)
                .allSatisfy(member -> assertThat(cases("SEEN_BY_MANY", member)).isEmpty());
    }

    @Test
    void leavesAFileAloneThatManySeeInTheListOfTheirOffice() {
        crowd(9, Purpose.OWN_OFFICE);
        watch.watch();

        assertThat(crowd)
                .allSatisfy(member -> assertThat(cases("SEEN_BY_MANY", member)).isEmpty());
    }

    @Test
    void goesOnWhereItCeased() {
        looks(130, Purpose.IDENTITY_CHECK);
        committed.update("UPDATE behaviour_watch SET examined_until = examined_until - INTERVAL 5 HOUR");
        watch.watch();

        assertThat(cases("MANY_FILES")).isNotEmpty();
        assertThat(jdbc.sql("SELECT examined_until > UTC_TIMESTAMP(6) - INTERVAL 2 HOUR FROM behaviour_watch")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void leavesTheWorkToWhoeverIsAboutIt() {
        looks(130, Purpose.IDENTITY_CHECK);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT id FROM behaviour_watch FOR UPDATE")
                    .query(Integer.class)
                    .single();
            Thread other = Thread.ofVirtual().start(watch::watch);
            join(other);
        });

        assertThat(cases("MANY_FILES")).isEmpty();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void looks(int files, Purpose purpose) {
        record(IntStream.range(0, files)
                .mapToObj(file -> TrailEntry.look(officer, purpose, MigrantId.next(), "NAMES"))
                .toList());
    }

    private void searches(int times) {
        record(IntStream.range(0, times)
                .mapToObj(search -> new TrailEntry(
                        Action.SEARCH,
                        officer,
                        Purpose.REGISTERING,
                        null,
                        search % 2 == 0 ? "NAME BIRTH" : "NAME TOO_BROAD"))
                .toList());
    }

    private void crowd(int people, Purpose purpose) {
        MigrantId file = MigrantId.next();
        IntStream.range(0, people)
                .forEach(member -> crowd.add(callers.join(Role.OFFICER, "6101").caller()));
        record(crowd.stream()
                .map(member -> TrailEntry.look(member, purpose, file, "NAMES"))
                .toList());
    }

    private void record(List<TrailEntry> entries) {
        transaction.executeWithoutResult(status -> trail.recordAll(entries));
    }

    private List<@Nullable String> cases(String rule) {
        return cases(rule, officer);
    }

    private List<@Nullable String> cases(String rule, Caller about) {
        return jdbc.sql("SELECT CONCAT_WS(' ', state, office_code, threshold, measure) FROM oversight_case"
                        + " WHERE about = :about AND rule = :rule ORDER BY hour")
                .param("about", about.staff().bytes())
                .param("rule", rule)
                .query(String.class)
                .list();
    }

    private int total(String rule) {
        return jdbc.sql("SELECT COALESCE(SUM(measure), 0) FROM oversight_case WHERE about = :about AND rule = :rule")
                .param("about", officer.staff().bytes())
                .param("rule", rule)
                .query(Integer.class)
                .single();
    }
}
