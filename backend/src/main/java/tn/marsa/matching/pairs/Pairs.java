package tn.marsa.matching.pairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Every pair that was ever found: one for each two files. In the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Pairs {

    /** Every column that {@link #read} reads, of the table as p. */
    static final String SELECT = """
            SELECT p.id, p.first_id, p.second_id, p.strength, p.decibits, p.weights_version, p.state, p.found_at, p.decided_by,
                p.decided_at
            FROM duplicate_pair p\s""";

    // The time changes each time: a pair that another transaction kept meanwhile is written, and so seen in this one.
    private static final String INSERT = """
            INSERT INTO duplicate_pair
                (id, first_id, second_id, strength, decibits, weights_version, state, found_at, compared_at)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)
            ON DUPLICATE KEY UPDATE
                state = IF(state = 'APART' AND strength <> 'CERTAIN' AND VALUES(strength) = 'CERTAIN', 'OPEN', state),
                decided_by = IF(state = 'OPEN', NULL, decided_by),
                decided_at = IF(state = 'OPEN', NULL, decided_at),
                strength = VALUES(strength), decibits = VALUES(decibits), weights_version = VALUES(weights_version),
                compared_at = GREATEST(VALUES(compared_at), compared_at + INTERVAL 1 MICROSECOND)""";

    private static final String OPEN_FOR = """
            SELECT COUNT(*) FROM duplicate_pair p
                JOIN migrant other ON other.id = IF(p.first_id = :file, p.second_id, p.first_id)
            WHERE (p.first_id = :file OR p.second_id = :file) AND p.state = 'OPEN'
                AND other.status IN ('PROVISIONAL', 'ACTIVE')""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Pairs(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Keeps pairs as they were found with those weights. What was decided of one that is known stays decided, unless it has become
     * certain since somebody told the two apart.
     */
    public void keep(Collection<FoundPair> found, int weightsVersion) {
        Timestamp now = now();
        // In one order by everybody, so that no two wait for each other.
        batches.batchUpdate(
                INSERT,
                found.stream()
                        .sorted(FoundPair.IN_ORDER)
                        .map(pair -> new Object[] {
                            PairId.next().bytes(),
                            pair.first().bytes(),
                            pair.second().bytes(),
                            pair.score().strength().name(),
                            pair.decibits(),
                            weightsVersion,
                            now,
                            now
                        })
                        .toList());
    }

    /**
     * Keeps as {@link #keep} does, but only what is new or says something else than what is kept.
     *
     * @param found pairs whose one file is the file
     * @return all pairs that the file is one of then, by the other one
     */
    public Map<MigrantId, Pair> keepWhatIsNew(MigrantId file, Collection<FoundPair> found, int weightsVersion) {
        Map<MigrantId, Pair> kept = of(file);
        List<FoundPair> fresh = found.stream()
                .filter(pair -> !pair.isKeptAs(kept.get(pair.other()), weightsVersion))
                .toList();
        if (fresh.isEmpty()) {
            return kept;
        }
        keep(fresh, weightsVersion);
        return of(file);
    }

    /** The pairs that a file is one of, by the other one. */
    public Map<MigrantId, Pair> of(MigrantId file) {
        Map<MigrantId, Pair> pairs = new HashMap<>();
        jdbc.sql(SELECT + "WHERE p.first_id = :file OR p.second_id = :file")
                .param("file", file.bytes())
                .query(Pairs::read)
                .list()
                .forEach(pair -> pairs.put(pair.other(file), pair));
        return pairs;
    }

    /** True if a file is one of a pair that waits for a decision, and the other one of it stands. */
    public boolean areOpenFor(MigrantId file) {
        return jdbc.sql(OPEN_FOR)
                        .param("file", file.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A pair, locked until the transaction ends. */
    public Optional<Pair> lock(PairId id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id FOR UPDATE")
                .param("id", id.bytes())
                .query(Pairs::read)
                .optional();
    }

    /** Decides a pair, whatever was decided before. */
    public void decide(Pair pair, PairState state, StaffId by) {
        jdbc.sql("UPDATE duplicate_pair SET state = :state, decided_by = :by, decided_at = :at WHERE id = :id")
                .param("state", state.name())
                .param("by", by.bytes())
                .param("at", now())
                .param("id", pair.id().bytes())
                .update();
    }

    /** Forgets every pair of a file. */
    public void forget(MigrantId file) {
        jdbc.sql("DELETE FROM duplicate_pair WHERE first_id = :file OR second_id = :file")
                .param("file", file.bytes())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    static Pair read(ResultSet row, int index) throws SQLException {
        byte[] decidedBy = row.getBytes("decided_by");
        Timestamp decidedAt = row.getTimestamp("decided_at");
        return new Pair(
                new PairId(Ids.fromBytes(row.getBytes("id"))),
                MigrantId.fromBytes(row.getBytes("first_id")),
                MigrantId.fromBytes(row.getBytes("second_id")),
                MatchStrength.valueOf(row.getString("strength")),
                row.getInt("decibits"),
                row.getInt("weights_version"),
                PairState.valueOf(row.getString("state")),
                row.getTimestamp("found_at").toInstant(),
                decidedBy == null ? null : StaffId.fromBytes(decidedBy),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
