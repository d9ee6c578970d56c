package tn.marsa.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/**
 * The trail. A row stands or falls with the transaction of what it tells, and bears a MAC under a key that the database's
 * administrator lacks. The application's account can add rows and read them, nothing else.
 */
@Component
public class Trail {

    private static final String INSERT = """
            INSERT INTO trail (id, at, staff_id, office_code, action, purpose, migrant_id, detail, mac)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final TrailMac mac;
    private final Clock clock;

    Trail(JdbcTemplate jdbc, TrailMac mac, Clock clock) {
        this.jdbc = jdbc;
        this.mac = mac;
        this.clock = clock;
    }

    /** Writes one row in the caller's transaction, which must be under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(TrailEntry entry) {
        jdbc.update(INSERT, row(entry));
    }

    /** Writes a row for each entry in one batch, in the caller's transaction, which must be under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<TrailEntry> entries) {
        // The driver has each batch prepared anew, that of one row too, which has its statement ready.
        if (entries.size() == 1) {
            record(entries.getFirst());
        } else {
            jdbc.batchUpdate(INSERT, entries.stream().map(this::row).toList());
        }
    }

    /** Writes one row in a transaction of its own: for what was refused, and stays told although nothing else is kept. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(TrailEntry entry) {
        jdbc.update(INSERT, row(entry));
    }

    private @Nullable Object[] row(TrailEntry entry) {
        UUID id = Ids.next();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Caller caller = entry.caller();
        MigrantId file = entry.file();
        @Nullable Object[] row = {
            Ids.toBytes(id),
            Timestamp.from(at),
            caller == null ? null : caller.staff().bytes(),
            caller == null || caller.office() == null ? null : caller.office().value(),
            entry.action().name(),
            entry.purpose() == null ? null : entry.purpose().name(),
            file == null ? null : file.bytes(),
            entry.detail(),
            mac.of(id, at, entry)
        };
        return row;
    }
}
