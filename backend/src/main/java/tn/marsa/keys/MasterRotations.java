package tn.marsa.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rotations of the master key, one for each version but the first. */
@Repository
class MasterRotations {

    private final JdbcClient jdbc;

    MasterRotations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one; empty if there was none. */
    Optional<Rotation> last() {
        return last("");
    }

    /** The same, whatever snapshot the transaction took before. */
    Optional<Rotation> lastAsItIsNow() {
        return last("LOCK IN SHARE MODE");
    }

    private Optional<Rotation> last(String how) {
        return jdbc.sql("SELECT * FROM master_key_rotation ORDER BY version DESC LIMIT 1 " + how)
                .query((row, index) -> read(row))
                .optional();
    }

    private static Rotation read(ResultSet row) throws SQLException {
        return new Rotation(
                row.getInt("from_version"),
                row.getInt("version"),
                row.getInt("total"),
                row.getInt("done"),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject("finished_at", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime kept) {
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }

    @Transactional
    void begin(int from, int to, int total, Instant now) {
        jdbc.sql(
                        "INSERT INTO master_key_rotation (version, from_version, total, done, started_at) VALUES (?, ?, ?, 0, ?)")
                .params(to, from, total, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    // Keys that were made while it began were not counted.
    @Transactional
    void advance(int to, int keys) {
        jdbc.sql("UPDATE master_key_rotation SET done = done + ?, total = GREATEST(total, done) WHERE version = ?")
                .params(keys, to)
                .update();
    }

    // Keys that were destroyed meanwhile were not wrapped anew.
    @Transactional
    void finish(int to, Instant now) {
        jdbc.sql(
                        "UPDATE master_key_rotation SET total = done, finished_at = ? WHERE version = ? AND finished_at IS NULL")
                .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), to)
                .update();
    }
}
