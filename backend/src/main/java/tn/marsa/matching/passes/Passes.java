package tn.marsa.matching.passes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.MigrantId;

/** The passes, one for each way of comparing. In the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Passes {

    private static final String SELECT = """
            SELECT weights_version, recipe, examined_until, examined, pairs_found, started_at, updated_at FROM matching_pass
            WHERE weights_version = :weights AND recipe = :recipe\s""";
    private static final MigrantId BEFORE_ALL = new MigrantId(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final Clock clock;

    Passes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The pass of that version, locked; begun if there is none. Empty while another machine is at it. */
    Optional<Pass> claim(PassVersion version) {
        if (find(version).isEmpty()) {
            begin(version);
        }
        return jdbc.sql(SELECT + "FOR UPDATE SKIP LOCKED")
                .param("weights", version.weights())
                .param("recipe", version.recipe())
                .query(Passes::read)
                .optional();
    }

    private void begin(PassVersion version) {
        jdbc.sql("""
                        INSERT IGNORE INTO matching_pass
                            (weights_version, recipe, examined_until, examined, pairs_found, started_at, updated_at)
                        VALUES (:weights, :recipe, :none, 0, 0, :now, :now)""")
                .param("weights", version.weights())
                .param("recipe", version.recipe())
                .param("none", BEFORE_ALL.bytes())
                .param("now", now())
                .update();
    }

    /** The pass of that version; empty before it begins. */
    Optional<Pass> find(PassVersion version) {
        return jdbc.sql(SELECT)
                .param("weights", version.weights())
                .param("recipe", version.recipe())
                .query(Passes::read)
                .optional();
    }

    /** The validated files that follow, in the order of their ids, locked: none of them is erased or merged meanwhile. */
    List<MigrantId> next(Pass pass, int most) {
        return jdbc.sql(
                        "SELECT id FROM migrant WHERE id > :last AND status = 'ACTIVE' ORDER BY id LIMIT :most FOR UPDATE")
                .param("last", pass.examinedUntil().bytes())
                .param("most", most)
                .query((row, index) -> MigrantId.fromBytes(row.getBytes("id")))
                .list();
    }

    /** How many validated files are still to be compared. */
    int remaining(Pass pass) {
        return jdbc.sql("SELECT COUNT(*) FROM migrant WHERE id > :last AND status = 'ACTIVE'")
                .param("last", pass.examinedUntil().bytes())
                .query(Integer.class)
                .single();
    }

    /** Those files were compared, the last of them last. */
    void examined(Pass pass, List<MigrantId> files, int pairs) {
        jdbc.sql("""
                        UPDATE matching_pass SET examined_until = :last, examined = examined + :files,
                            pairs_found = pairs_found + :pairs, updated_at = :now
                        WHERE weights_version = :weights AND recipe = :recipe""")
                .param("last", files.getLast().bytes())
                .param("files", files.size())
                .param("pairs", pairs)
                .param("now", now())
                .param("weights", pass.version().weights())
                .param("recipe", pass.version().recipe())
                .update();
    }

    /** Nobody had looked for other files of those persons, and none came near: from now on their files say so. */
    void foundNone(List<MigrantId> files) {
        if (!files.isEmpty()) {
            jdbc.sql("""
                            UPDATE migrant SET checked_at = :now, check_outcome = 'NONE_FOUND'
                            WHERE id IN (:files) AND checked_at IS NULL""")
                    .param("now", now())
                    .param("files", files.stream().map(MigrantId::bytes).toList())
                    .update();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Pass read(ResultSet row, int index) throws SQLException {
        return new Pass(
                new PassVersion(row.getInt("weights_version"), row.getString("recipe")),
                MigrantId.fromBytes(row.getBytes("examined_until")),
                row.getInt("examined"),
                row.getInt("pairs_found"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
