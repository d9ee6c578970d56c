package tn.marsa.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.FactKind;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.Period;

/** Reads the facts of a period, row by row: millions of them take no more memory than one. */
@Repository
class FactScan {

    private static final String COLUMNS = """
            SELECT kind, %s AS weight, record_key, office_code, sex, birth_year, birth_country, citizenship, ground,
                intended_months, governorate, marital_status, education, activity
            FROM fact WHERE recorded_at < ? AND\s""";
    private static final String FLOWS =
            COLUMNS.formatted("flow_count") + "flow_count <> 0 AND happened_on BETWEEN ? AND ?";
    private static final String STOCK = COLUMNS.formatted("stock_change") + "stock_change <> 0 AND happened_on <= ?";

    private final JdbcTemplate rowByRow;

    FactScan(DataSource source) {
        this.rowByRow = new JdbcTemplate(source);
        // Connector/J's sign for it: anything else keeps the whole result in memory.
        this.rowByRow.setFetchSize(Integer.MIN_VALUE);
    }

    /** Counts what happened in the period and who was there at its end, as one moment knows it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void into(RollUp rollUp, Period period, Instant recordedBefore) {
        Timestamp before = Timestamp.from(recordedBefore);
        LocalDate end = period.lastDay();
        RowCallbackHandler flow = row -> count(rollUp, row);
        RowCallbackHandler stock = row -> count(rollUp, Measure.STOCK, row);
        rowByRow.query(FLOWS, flow, before, period.firstDay(), end);
        rowByRow.query(STOCK, stock, before, end);
    }

    private static void count(RollUp rollUp, ResultSet row) throws SQLException {
        Optional<Measure> measure = Measure.ofFlow(FactKind.valueOf(row.getString(1)));
        if (measure.isPresent()) {
            count(rollUp, measure.get(), row);
        }
    }

    private static void count(RollUp rollUp, Measure measure, ResultSet row) throws SQLException {
        rollUp.add(measure, attributes(row), row.getInt(2), row.getLong(3));
    }

    // By number: looking for a name takes longer than reading the value.
    private static Attributes attributes(ResultSet row) throws SQLException {
        return new Attributes(
                row.getString(4),
                row.getString(5),
                number(row, 6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                number(row, 10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                null);
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
