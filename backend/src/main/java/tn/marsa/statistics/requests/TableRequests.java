package tn.marsa.statistics.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.StaffId;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Combination;

/** The requests for tables beyond the plan. */
@Repository
class TableRequests {

    private final JdbcClient jdbc;

    TableRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TableRequest> find(TableRequestId id) {
        return jdbc.sql("SELECT * FROM statistics_table_request WHERE id = ?")
                .param(id.bytes())
                .query(TableRequests::read)
                .optional();
    }

    /** The request, locked: nobody else decides on it meanwhile. */
    Optional<TableRequest> findForChange(TableRequestId id) {
        return jdbc.sql("SELECT * FROM statistics_table_request WHERE id = ? FOR UPDATE")
                .param(id.bytes())
                .query(TableRequests::read)
                .optional();
    }

    /** Those that wait, locked: none is added meanwhile. */
    List<TableRequest> waitingForChange() {
        return jdbc.sql("SELECT * FROM statistics_table_request WHERE state = 'WAITING' FOR UPDATE")
                .query(TableRequests::read)
                .list();
    }

    /**
     * The newest first.
     *
     * @param state null for all
     * @param most how many at most
     */
    List<TableRequest> list(@Nullable TableRequestState state, int most) {
        return jdbc.sql("SELECT * FROM statistics_table_request WHERE TRUE"
                        + (state == null ? "" : " AND state = :state")
                        + " ORDER BY id DESC LIMIT :most")
                .param("state", state == null ? null : state.name())
                .param("most", most)
                .query(TableRequests::read)
                .list();
    }

    void add(TableRequest request) {
        jdbc.sql("""
                        INSERT INTO statistics_table_request (id, measure, granularity, combination, purpose, owner_name,
                            state, requested_by, requested_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.requestId().bytes(),
                        request.table().measure().name(),
                        request.table().granularity().name(),
                        request.table().combination().toString(),
                        request.purpose(),
                        request.owner(),
                        request.state().name(),
                        request.requestedById().bytes(),
                        Timestamp.from(request.requestedAt()))
                .update();
    }

    /**
     * Decides on a request that waits.
     *
     * @param reason null unless it is refused
     */
    void decide(TableRequestId id, TableRequestState state, StaffId by, Instant at, @Nullable String reason) {
        jdbc.sql("""
                        UPDATE statistics_table_request
                        SET state = :state, decided_by = :by, decided_at = :at, refusal_reason = :reason
                        WHERE id = :id AND state = 'WAITING'""")
                .param("state", state.name())
                .param("by", by.bytes())
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", id.bytes())
                .update();
    }

    private static TableRequest read(ResultSet row, int index) throws SQLException {
        byte[] decidedBy = row.getBytes("decided_by");
        Timestamp decidedAt = row.getTimestamp("decided_at");
        return new TableRequest(
                TableRequestId.fromBytes(row.getBytes("id")),
                new AgreedTable(
                        Measure.valueOf(row.getString("measure")),
                        Granularity.valueOf(row.getString("granularity")),
                        Combination.parse(row.getString("combination"))),
                row.getString("purpose"),
                row.getString("owner_name"),
                TableRequestState.valueOf(row.getString("state")),
                StaffId.fromBytes(row.getBytes("requested_by")),
                row.getTimestamp("requested_at").toInstant(),
                decidedBy == null ? null : StaffId.fromBytes(decidedBy),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("refusal_reason"));
    }
}
