package tn.marsa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * Counts what people did in a period, those alone who did it at least so often. Looks under a judicial requisition and those of whoever
 * oversees the register are left out: the former are for INSPECTOR alone. So are candidates of whom the likeness alone was shown.
 */
@Component
public class TrailCounts {

    private static final String OF_PEOPLE = """
            , staff_id, MAX(office_code) AS office_code FROM trail
            WHERE action = :action AND at >= :from AND at < :until AND staff_id IS NOT NULL
              AND (purpose IS NULL OR purpose NOT IN ('JUDICIAL_REQUISITION', 'OVERSIGHT'))
              AND (detail IS NULL OR detail NOT LIKE '%MASKED')
            GROUP BY staff_id HAVING times >= :atLeast""";

    // A purpose that somebody stated: whoever pages through a list of their own office is not drawn to one file.
    private static final String STATED = """
            action = :action AND at >= :from AND at < :until AND staff_id IS NOT NULL
              AND purpose IN ('CORRECTING', 'IDENTITY_CHECK', 'REQUEST_OF_THE_PERSON')
              AND (detail IS NULL OR detail NOT LIKE '%MASKED')""";

    private static final String AT_ONE_FILE = """
            SELECT staff_id, MAX(office_code) AS office_code, MAX(people) AS times
            FROM trail JOIN (
                SELECT migrant_id, COUNT(DISTINCT staff_id) AS people FROM trail
                WHERE %1$s AND migrant_id IS NOT NULL
                GROUP BY migrant_id HAVING people >= :atLeast) AS crowded USING (migrant_id)
            WHERE %1$s
            GROUP BY staff_id""".formatted(STATED);

    private final JdbcClient jdbc;

    TrailCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many different files each was shown; {@code until} is not of the period. */
    public List<TrailCount> filesSeen(Instant from, Instant until, int atLeast) {
        return count("COUNT(DISTINCT migrant_id)", Action.LOOK, from, until, atLeast);
    }

    /** How many rows of that action each has; {@code until} is not of the period. */
    public List<TrailCount> rows(Action action, Instant from, Instant until, int atLeast) {
        return count("COUNT(*)", action, from, until, atLeast);
    }

    /**
     * Who opened a file that at least so many different people opened, and how many those were; {@code until} is not of the period.
     * Looks count for which a purpose was stated.
     */
    public List<TrailCount> peopleAtOneFile(Instant from, Instant until, int atLeast) {
        return ask(AT_ONE_FILE, Action.LOOK, from, until, atLeast);
    }

    private List<TrailCount> count(String what, Action action, Instant from, Instant until, int atLeast) {
        return ask("SELECT " + what + " AS times" + OF_PEOPLE, action, from, until, atLeast);
    }

    private List<TrailCount> ask(String sql, Action action, Instant from, Instant until, int atLeast) {
        return jdbc.sql(sql)
                .param("action", action.name())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("atLeast", atLeast)
                .query(TrailCounts::read)
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
