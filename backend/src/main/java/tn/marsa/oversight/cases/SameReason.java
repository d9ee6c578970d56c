package tn.marsa.oversight.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.audit.TrailCount;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** Somebody gives the same reason for other offices' files again and again. Its token tells it, no reason is opened. */
@Component
class SameReason implements UnusualBehaviour {

    // A narrow reading of the grants' table: tokens alone, and nothing of a file (docs/decisions/0100).
    private static final String REPEATED = """
            SELECT staff_id, MAX(office_code) AS office_code, MAX(times) AS times FROM (
                SELECT staff_id, MAX(office_code) AS office_code, COUNT(*) AS times FROM file_grant
                WHERE granted_at >= :since AND granted_at < :until AND purpose <> 'JUDICIAL_REQUISITION'
                    AND reason_token IS NOT NULL
                GROUP BY staff_id, reason_token
                HAVING COUNT(*) >= :atLeast AND MAX(granted_at) >= :from) AS repeated
            GROUP BY staff_id""";

    private final JdbcClient jdbc;
    private final BehaviourProperties properties;

    SameReason(JdbcClient jdbc, BehaviourProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public CaseRule rule() {
        return CaseRule.SAME_REASON;
    }

    @Override
    public int threshold() {
        return properties.sameReasons();
    }

    @Override
    public List<TrailCount> in(Hour hour) {
        return jdbc.sql(REPEATED)
                .param("since", Timestamp.from(hour.end().minus(properties.reasonsWithin())))
                .param("from", Timestamp.from(hour.begin()))
                .param("until", Timestamp.from(hour.end()))
                .param("atLeast", threshold())
                .query(SameReason::read)
                .list();
    }

    private static TrailCount read(ResultSet row, int index) throws SQLException {
        String office = row.getString("office_code");
        return new TrailCount(
                StaffId.fromBytes(row.getBytes("staff_id")),
                office == null ? null : new OfficeCode(office),
                row.getInt("times"));
    }
}
