package tn.marsa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/** Reads what the trail tells of one file. What may be shown of it to whom is decided by whoever asks. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class FileTrail {

    private static final String FROM_THE_NEWEST = """
            SELECT id, at, staff_id, office_code, action, purpose, detail FROM trail
            WHERE migrant_id = :file AND staff_id IS NOT NULL AND action IN (:actions)
              AND (purpose IN (:purposes) OR purpose = 'JUDICIAL_REQUISITION' AND\s""" + ReleasedLooks.RELEASED + ") ";
    private static final String GOING_ON = "AND at <= :at AND (at < :at OR id < :id) ";
    private static final String ORDER = "ORDER BY at DESC, id DESC LIMIT :most";

    private final JdbcClient jdbc;

    FileTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Rows of people, newest first, released looks among them; what else the trail has of the file is left out as if it were not there.
     *
     * @param actions at least one
     * @param purposes at least one
     * @param after null for the beginning
     * @param most how many at most
     */
    public List<FileTrailRow> of(
            MigrantId file, Set<Action> actions, Set<Purpose> purposes, @Nullable PlaceInTime after, int most) {
        StatementSpec select = jdbc.sql(FROM_THE_NEWEST + (after == null ? "" : GOING_ON) + ORDER)
                .param("file", file.bytes())
                .param("actions", names(actions))
                .param("purposes", names(purposes))
                .param("most", most);
        if (after != null) {
            select = select.param("at", Timestamp.from(after.at())).param("id", Ids.toBytes(after.id()));
        }
        return select.query(FileTrail::row).list();
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static FileTrailRow row(ResultSet row, int index) throws SQLException {
        UUID id = Ids.fromBytes(row.getBytes("id"));
        String office = row.getString("office_code");
        String detail = row.getString("detail");
        return new FileTrailRow(
                id,
                row.getTimestamp("at").toInstant(),
                StaffId.fromBytes(row.getBytes("staff_id")),
                office == null ? null : new OfficeCode(office),
                Action.valueOf(row.getString("action")),
                Purpose.valueOf(row.getString("purpose")),
                detail == null ? "" : detail);
    }
}
