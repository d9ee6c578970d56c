package tn.marsa.migrant.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.Code;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** What followed validation, step by step. */
@Repository
class FollowUpLog {

    private final JdbcClient jdbc;

    FollowUpLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a step, in the caller's transaction. */
    void add(FollowUpEntry entry) {
        jdbc.sql("""
                        INSERT INTO follow_up
                            (id, migrant_id, step, happened_on, request_id, crossing, made_by, made_at)
                        VALUES (:id, :person, :step, :on, :request, :crossing, :by, :at)""")
                .param("id", Ids.toBytes(entry.id()))
                .param("person", entry.person().bytes())
                .param("step", entry.step().name())
                .param("on", entry.on())
                .param("request", entry.request() == null ? null : Ids.toBytes(entry.request()))
                .param(
                        "crossing",
                        entry.crossing() == null ? null : entry.crossing().value())
                .param("by", entry.madeBy() == null ? null : entry.madeBy().bytes())
                .param("at", Timestamp.from(entry.at()))
                .update();
    }

    /** The steps of those files, the latest recorded first; files without any are left out. */
    Map<MigrantId, List<FollowUpEntry>> of(Collection<MigrantId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM follow_up WHERE migrant_id IN (:persons) ORDER BY id DESC")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query(FollowUpLog::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(FollowUpEntry::person));
    }

    private static FollowUpEntry read(ResultSet row, int number) throws SQLException {
        return new FollowUpEntry(
                Ids.fromBytes(row.getBytes("id")),
                MigrantId.fromBytes(row.getBytes("migrant_id")),
                Step.valueOf(row.getString("step")),
                row.getObject("happened_on", LocalDate.class),
                Optional.ofNullable(row.getBytes("request_id"))
                        .map(Ids::fromBytes)
                        .orElse(null),
                Optional.ofNullable(row.getString("crossing")).map(Code::new).orElse(null),
                Optional.ofNullable(row.getBytes("made_by"))
                        .map(StaffId::fromBytes)
                        .orElse(null),
                row.getTimestamp("made_at").toInstant());
    }
}
