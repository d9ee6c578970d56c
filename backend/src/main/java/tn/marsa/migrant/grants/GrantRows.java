package tn.marsa.migrant.grants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** Reads grants for those who watch over them. One under a judicial requisition is seen by its holder and INSPECTOR alone. */
@Component
class GrantRows {

    // It is open as FileGrants would find it: not expired, and its holder where and what the holder was.
    private static final String SELECT = """
            SELECT g.id, g.staff_id, g.office_code, u.value, g.purpose, g.granted_at, g.expires_at,
                g.expires_at > :now AND holder.active AND holder.office_code <=> g.office_code AND EXISTS (
                    SELECT 1 FROM staff_role
                    WHERE staff_id = g.staff_id AND role IN ('OFFICER', 'SUPERVISOR')) AS open,
                GREATEST(1, (SELECT COUNT(*) FROM file_grant earlier
                    WHERE earlier.staff_id = g.staff_id AND earlier.reason_token = g.reason_token
                        AND earlier.granted_at <= g.granted_at
                        AND earlier.granted_at > g.granted_at - INTERVAL 30 DAY
                        AND (earlier.purpose <> 'JUDICIAL_REQUISITION' OR :all OR earlier.staff_id = :caller))) AS same_reason
            FROM file_grant g
            JOIN staff holder ON holder.id = g.staff_id
            LEFT JOIN unique_identifier u ON u.migrant_id = g.migrant_id
            WHERE (g.purpose <> 'JUDICIAL_REQUISITION' OR :all OR g.staff_id = :caller)
            """;
    private static final String FOR_FILE = "AND g.migrant_id = :file ";
    private static final String OF_OFFICE = """
            AND (g.office_code = :office
                OR EXISTS (SELECT 1 FROM migrant f WHERE f.id = g.migrant_id AND f.office_code = :office))
            """;
    private static final String OF_WATCHED = OF_OFFICE.replace(":office", ":watched");
    private static final String GOING_ON = "AND g.granted_at <= :at AND (g.granted_at < :at OR g.id < :id) ";
    private static final String ORDER = "ORDER BY g.granted_at DESC, g.id DESC LIMIT :most";

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those that the caller may see, newest first.
     *
     * @param watched the one office whose grants the caller may see; null for all
     * @param after null for the beginning
     * @param most how many at most
     */
    List<FileGrant> page(
            Caller caller, @Nullable OfficeCode watched, GrantFilter filter, @Nullable PlaceInTime after, int most) {
        String sql = SELECT
                + (watched == null ? "" : OF_WATCHED)
                + (filter.file() == null ? "" : FOR_FILE)
                + (filter.office() == null ? "" : OF_OFFICE)
                + (after == null ? "" : GOING_ON)
                + ORDER;
        StatementSpec select = jdbc.sql(sql)
                .param("now", Timestamp.from(clock.instant()))
                .param("all", caller.is(Role.INSPECTOR))
                .param("caller", caller.staff().bytes())
                .param("watched", watched == null ? null : watched.value())
                .param("file", filter.file() == null ? null : filter.file().bytes())
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().value())
                .param("at", after == null ? null : Timestamp.from(after.at()))
                .param("id", after == null ? null : Ids.toBytes(after.id()))
                .param("most", most);
        return select.query(GrantRows::row).list();
    }

    private static FileGrant row(ResultSet row, int index) throws SQLException {
        String office = row.getString("office_code");
        String identifier = row.getString("value");
        return new FileGrant(
                GrantId.fromBytes(row.getBytes("id")),
                StaffId.fromBytes(row.getBytes("staff_id")),
                office == null ? null : new OfficeCode(office),
                identifier == null ? null : new UniqueIdentifier(identifier),
                Purpose.valueOf(row.getString("purpose")),
                row.getTimestamp("granted_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("open"),
                row.getInt("same_reason"));
    }
}
