package tn.marsa.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;

/** The mandates that were recorded. */
@Repository
public class Mandates {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mandates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps one more.
     *
     * @param recordedBy null where the installation itself does it
     */
    @Transactional
    public void add(Mandate mandate, @Nullable StaffId recordedBy) {
        jdbc.sql("""
                        INSERT INTO inspector_mandate
                            (id, staff_id, number, valid_from, valid_until, recorded_by, recorded_at)
                        VALUES (:id, :staff, :number, :from, :until, :by, :at)""")
                .param("id", Ids.toBytes(mandate.mandateId()))
                .param("staff", mandate.inspector().bytes())
                .param("number", mandate.number())
                .param("from", mandate.from())
                .param("until", mandate.until())
                .param("by", recordedBy == null ? null : recordedBy.bytes())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The one of that id. */
    public Optional<Mandate> find(UUID id) {
        return read("WHERE id = :key", Ids.toBytes(id)).stream().findFirst();
    }

    /** Those of an inspector, the last to end first. */
    public List<Mandate> of(StaffId inspector) {
        return read("WHERE staff_id = :key ORDER BY valid_until DESC, id", inspector.bytes());
    }

    /** Ends one, which nobody has ended yet, before its last day. */
    @Transactional
    public void end(Mandate mandate, StaffId endedBy) {
        jdbc.sql("""
                        INSERT INTO inspector_mandate_end (mandate_id, ended_by, ended_at) VALUES (:id, :by, :at)""")
                .param("id", Ids.toBytes(mandate.mandateId()))
                .param("by", endedBy.bytes())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private List<Mandate> read(String which, byte[] key) {
        return jdbc.sql("""
                        SELECT id, staff_id, number, valid_from, valid_until, ended_at
                        FROM inspector_mandate LEFT JOIN inspector_mandate_end ON mandate_id = id\s""" + which)
                .param("key", key)
                .query((row, index) -> new Mandate(
                        Ids.fromBytes(row.getBytes("id")),
                        StaffId.fromBytes(row.getBytes("staff_id")),
                        row.getString("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        instant(row.getTimestamp("ended_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
