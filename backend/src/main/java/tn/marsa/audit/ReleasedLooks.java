package tn.marsa.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/** Looks under judicial requisitions that are no secret any more: they are told like others. */
@Component
public class ReleasedLooks {

    /** Holds for a row of {@code trail} that is released. */
    static final String RELEASED = """
            EXISTS (SELECT 1 FROM requisition_release
                WHERE requisition_release.migrant_id = trail.migrant_id AND requisition_release.taken_until >= trail.at)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReleasedLooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Releases those at a file until now, in the caller's transaction; answers the moment up to which. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant release(MigrantId file, StaffId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                        INSERT INTO requisition_release (id, migrant_id, taken_until, released_by)
                        VALUES (:id, :file, :until, :by)""")
                .param("id", Ids.toBytes(Ids.next()))
                .param("file", file.bytes())
                .param("until", Timestamp.from(now))
                .param("by", by.bytes())
                .update();
        return now;
    }

    /** Whether a row is a look under a requisition that is secret at this moment. */
    public Predicate<TrailRow> secrets() {
        Map<UUID, Instant> released = new HashMap<>();
        jdbc.sql("SELECT migrant_id, MAX(taken_until) AS taken_until FROM requisition_release GROUP BY migrant_id")
                .query(row -> {
                    released.put(
                            Ids.fromBytes(row.getBytes("migrant_id")),
                            row.getTimestamp("taken_until").toInstant());
                });
        return row -> Purpose.JUDICIAL_REQUISITION.name().equals(row.purpose())
                && released.getOrDefault(row.file(), Instant.MIN).isBefore(row.at());
    }
}
