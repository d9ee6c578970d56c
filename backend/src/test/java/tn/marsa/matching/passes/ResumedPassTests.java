package tn.marsa.matching.passes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.matching.FindMatches;
import tn.marsa.matching.index.Candidates;
import tn.marsa.matching.index.KeepKeys;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.registration.Registered;
import tn.marsa.shared.MigrantId;

/** A pass that is broken off goes on at the next person: nobody is compared twice, nobody is left out. */
@MarsaTest
class ResumedPassTests {

    private static final int BATCH = 2;

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final Committed committed;
    private final Passes passes;
    private final ComparedFiles files;
    private final Candidates candidates;
    private final FindMatches findMatches;
    private final KeepKeys keepKeys;
    private final Pairs pairs;
    private final TransactionTemplate transaction;
    private final String recipe = UUID.randomUUID().toString();
    private List<MigrantId> persons = List.of();

    ResumedPassTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed,
            @Autowired Passes passes,
            @Autowired ComparedFiles files,
            @Autowired Candidates candidates,
            @Autowired FindMatches findMatches,
            @Autowired KeepKeys keepKeys,
            @Autowired Pairs pairs,
            @Autowired TransactionTemplate transaction) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.committed = committed;
        this.passes = passes;
        this.files = files;
        this.candidates = candidates;
        this.findMatches = findMatches;
        this.keepKeys = keepKeys;
        this.pairs = pairs;
        this.transaction = transaction;
    }

    /** Five persons, and a pass of a way of comparing that is nobody else's, which has come as far as the first of them. */
    @BeforeEach
    void begin() {
        persons = Stream.generate(() -> Registered.in("1101", callers))
                .limit(5)
                .map(this::file)
                .toList();
        byte[] before = jdbc.sql("SELECT id FROM migrant WHERE id < ? ORDER BY id DESC LIMIT 1")
                .param(persons.getFirst().bytes())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElse(new byte[16]);
        committed.update("""
                INSERT INTO matching_pass
                    (weights_version, recipe, examined_until, examined, pairs_found, started_at, updated_at)
                VALUES (1, ?, ?, 0, 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""", recipe, before);
    }

    @Test
    void goesOnAtTheNextPersonAfterAStop() {
        List<MigrantId> reached = new ArrayList<>();
        while (restarted().examineSome()) {
            reached.add(examinedUntil());
        }

        assertThat(reached).containsExactly(persons.get(1), persons.get(3), persons.get(4));
        assertThat(examined()).isEqualTo(5);
    }

    @Test
    void comparesABatchAgainThatWasBrokenOffAndNoOther() {
        restarted().examineSome();
        transaction.executeWithoutResult(status -> {
            restarted().examineSome();
            status.setRollbackOnly();
        });
        assertThat(examinedUntil()).isEqualTo(persons.get(1));

        restarted().examineSome();

        assertThat(examinedUntil()).isEqualTo(persons.get(3));
        assertThat(examined()).isEqualTo(4);
    }

    @Test
    void isOnOneMachineAtATime() {
        transaction.executeWithoutResult(status -> {
            passes.claim(version());
            join(Thread.ofVirtual()
                    .start(() -> assertThat(restarted().examineSome()).isFalse()));
        });

        assertThat(examined()).isZero();
    }

    @Test
    void beginsAnewWhereFilesAreComparedOtherwise() {
        while (restarted().examineSome()) {
            // A batch at a time.
        }
        PassVersion otherwise = new PassVersion(1, UUID.randomUUID().toString());

        Pass begun = transaction.execute(status -> passes.claim(otherwise).orElseThrow());

        assertThat(begun.examined()).isZero();
        assertThat(begun.examinedUntil().bytes()).containsOnly(0);
    }

    /** As it is after each start: what it has done stands in the database alone. */
    private ExamineRegister restarted() {
        return new ExamineRegister(
                passes,
                files,
                candidates,
                findMatches,
                keepKeys,
                pairs,
                version(),
                new PassProperties(Duration.ofHours(1), BATCH),
                transaction);
    }

    private PassVersion version() {
        return new PassVersion(1, recipe);
    }

    private MigrantId file(String identifier) {
        return jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(identifier)
                .query((row, number) -> MigrantId.fromBytes(row.getBytes(1)))
                .single();
    }

    private MigrantId examinedUntil() {
        return jdbc.sql("SELECT examined_until FROM matching_pass WHERE recipe = ?")
                .param(recipe)
                .query((row, number) -> MigrantId.fromBytes(row.getBytes(1)))
                .single();
    }

    private int examined() {
        return jdbc.sql("SELECT examined FROM matching_pass WHERE recipe = ?")
                .param(recipe)
                .query(Integer.class)
                .single();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
