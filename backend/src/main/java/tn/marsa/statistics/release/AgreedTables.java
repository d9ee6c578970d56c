package tn.marsa.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.AgreedTable;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;

/** The tables beyond the configured plan: those that were approved, and which of them each release holds. */
@Repository
public class AgreedTables {

    private static final String COLUMNS = "table_request.measure, table_request.granularity, table_request.combination";
    private static final String HELD = " FROM statistics_table_request AS table_request"
            + " JOIN statistics_release_agreed AS agreed ON agreed.request_id = table_request.id";

    private final JdbcClient jdbc;
    private final Plan plan;

    AgreedTables(JdbcClient jdbc, Plan plan) {
        this.jdbc = jdbc;
        this.plan = plan;
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
        return jdbc.sql("SELECT " + COLUMNS + " FROM statistics_table_request AS table_request"
                        + " WHERE state = 'APPROVED' AND granularity = ?" + lock)
                .param(granularity.name())
                .query((row, index) -> read(row))
                .list();
    }

    /** Those that a release holds. */
    List<AgreedTable> of(ReleaseId release) {
        return jdbc.sql("SELECT " + COLUMNS + HELD + " WHERE agreed.release_id = ?")
                .param(release.bytes())
                .query((row, index) -> read(row))
                .list();
    }

    /** Those of the releases, all of one kind of period, that hold a table of these dimensions. */
    public Set<ReleaseId> holding(
            Collection<ReleaseId> releases, Granularity granularity, Measure measure, List<Dimension> dimensions) {
        Set<ReleaseId> holding = new HashSet<>();
        if (releases.isEmpty() || plan.refusal(granularity, measure, dimensions).isEmpty()) {
            holding.addAll(releases);
            return holding;
        }
        jdbc.sql("SELECT " + COLUMNS + ", agreed.release_id" + HELD + " WHERE agreed.release_id IN (:releases)")
                .param("releases", releases.stream().map(ReleaseId::bytes).toList())
                .query((RowCallbackHandler) row -> {
                    if (plan.refusal(granularity, measure, dimensions, List.of(read(row)))
                            .isEmpty()) {
                        holding.add(ReleaseId.fromBytes(row.getBytes(4)));
                    }
                });
        return holding;
    }

    /** Keeps what is approved by now as part of a release. */
    void keep(ReleaseId release, Granularity granularity) {
        jdbc.sql("""
                        INSERT INTO statistics_release_agreed (release_id, request_id)
                        SELECT ?, id FROM statistics_table_request WHERE state = 'APPROVED' AND granularity = ?""").params(release.bytes(), granularity.name()).update();
    }

    private static AgreedTable read(ResultSet row) throws SQLException {
        return new AgreedTable(
                Measure.valueOf(row.getString(1)),
                Granularity.valueOf(row.getString(2)),
                Combination.parse(row.getString(3)));
    }
}
