package tn.marsa.keys;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the database knows of the master key: its versions' check values, and which of them wraps. */
@Repository
class MasterVersions {

    private static final String CURRENT = "SELECT version FROM current_master_key WHERE slot = 1 ";

    // A transaction may have taken its snapshot before a rotation began: what is read under a lock is as it is now.
    private static final String AS_IT_IS_NOW = "LOCK IN SHARE MODE";

    private final JdbcClient jdbc;

    MasterVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version as the database knows it. */
    record Kept(int number, CheckValue check, Instant since) {}

    /** By number. */
    List<Kept> all() {
        return jdbc.sql("SELECT version, check_value, since FROM master_key_version ORDER BY version")
                .query((row, index) -> new Kept(
                        row.getInt("version"),
                        CheckValue.kept(row.getBytes("check_value")),
                        row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** The check value of a version; empty if there was never such a version. */
    Optional<CheckValue> check(int number) {
        return jdbc.sql("SELECT check_value FROM master_key_version WHERE version = ? " + AS_IT_IS_NOW)
                .param(number)
                .query((row, index) -> CheckValue.kept(row.getBytes(1)))
                .optional();
    }

    /** The version that wraps; empty in a database where none has begun. */
    Optional<Integer> current() {
        return jdbc.sql(CURRENT).query(Integer.class).optional();
    }

    /** The version that wraps, to the end of the transaction: no rotation begins before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int hold() {
        return jdbc.sql(CURRENT + AS_IT_IS_NOW).query(Integer.class).single();
    }

    /** The version that wraps, for whoever is about to change it: waits for all who hold it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int lock() {
        return jdbc.sql(CURRENT + "FOR UPDATE").query(Integer.class).single();
    }

    /** The first version of this database. Two machines may come first at once: one row stays, and both read it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(MasterVersion first, Instant now) {
        jdbc.sql("INSERT INTO master_key_version (version, check_value, since) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE version = VALUES(version)")
                .params(first.number(), first.check().bytes(), utc(now))
                .update();
        jdbc.sql(
                        "INSERT INTO current_master_key (slot, version) VALUES (1, ?) ON DUPLICATE KEY UPDATE slot = VALUES(slot)")
                .param(first.number())
                .update();
    }

    /** A further version, which wraps from now on. The caller has {@link #lock locked} the one before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(MasterVersion next, Instant now) {
        jdbc.sql("INSERT INTO master_key_version (version, check_value, since) VALUES (?, ?, ?)")
                .params(next.number(), next.check().bytes(), utc(now))
                .update();
        jdbc.sql("UPDATE current_master_key SET version = ? WHERE slot = 1")
                .param(next.number())
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
