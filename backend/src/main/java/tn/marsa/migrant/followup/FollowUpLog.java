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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.Code;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** What followed validation, step by step. */
@Repository
class FollowUpLog {

    private static final String INSERT = """
            INSERT INTO follow_up (id, migrant_id, step, happened_on, request_id, crossing, made_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FollowUpLog(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds a step, in the caller's transaction. */
    void add(FollowUpEntry entry) {
        addAll(List.of(entry));
    }

    /** Adds steps in one batch, in the caller's transaction. */
    void addAll(List<FollowUpEntry> entries) {
        batches.batchUpdate(INSERT, entries.stream().map(FollowUpLog::row).toList());
    }

    private static @Nullable Object[] row(FollowUpEntry entry) {
        @Nullable Object[] row = {
            Ids.toBytes(entry.id()),
            entry.person().bytes(),
            entry.step().name(),
            entry.on(),
            entry.request() == null ? null : Ids.toBytes(entry.request()),
            entry.crossing() == null ? null : entry.crossing().value(),
            entry.madeBy() == null ? null : entry.madeBy().bytes(),
            Timestamp.from(entry.at())
        };
        return row;
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
