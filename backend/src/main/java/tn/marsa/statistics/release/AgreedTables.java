package tn.marsa.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Combination;

/** The tables beyond the configured plan that were approved. */
@Repository
public class AgreedTables {

    private final JdbcClient jdbc;

    AgreedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those approved by now: what the next release of that kind of period holds. */
    public List<AgreedTable> approved(Granularity granularity) {
        return approved(granularity, "");
    }

    /** Those approved by now, locked: none is approved meanwhile. */
    List<AgreedTable> approvedForChange(Granularity granularity) {
        return approved(granularity, " FOR UPDATE");
    }

    private List<AgreedTable> approved(Granularity granularity, String lock) {
        return jdbc.sql("SELECT measure, granularity, combination FROM statistics_table_request"
                        + " WHERE state = 'APPROVED' AND granularity = ?" + lock)
                .param(granularity.name())
                .query((row, index) -> read(row))
                .list();
    }

    private static AgreedTable read(ResultSet row) throws SQLException {
        return new AgreedTable(
                Measure.valueOf(row.getString(1)),
                Granularity.valueOf(row.getString(2)),
                Combination.parse(row.getString(3)));
    }
}
