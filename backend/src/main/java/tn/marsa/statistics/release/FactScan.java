package tn.marsa.statistics.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

/** Reads the facts of periods, row by row: millions of them take no more memory than one. */
@Repository
class FactScan {

    private static final String COLUMNS = """
            SELECT kind, %s AS weight, record_key, office_code, sex, birth_year, birth_country, citizenship, ground,
                intended_months, governorate, marital_status, education, activity,
                DATEDIFF(happened_on, '1970-01-01'), recorded_at < ? AS known_to_all, recorded_at
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

    /**
     * Counts what happened in each of the periods and who was there at its end. However many they are, each fact is read once.
     *
     * @param periods at least one
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void into(List<Counted> periods) {
        List<Instant> moments =
                periods.stream().map(Counted::recordedBefore).sorted().toList();
        List<Period> inOrder = periods.stream()
                .map(Counted::period)
                .sorted(Comparator.comparing(Period::begin))
                .toList();
        Timestamp earliest = Timestamp.from(moments.getFirst());
        Timestamp latest = Timestamp.from(moments.getLast());
        LocalDate first = inOrder.getFirst().firstDay();
        LocalDate last = inOrder.getLast().lastDay();
        RowCallbackHandler flow = row -> countFlow(periods, row);
        RowCallbackHandler stock = row -> count(periods, Counted::isStock, Measure.STOCK, row);
        rowByRow.query(FLOWS, flow, earliest, latest, first, last);
        rowByRow.query(STOCK, stock, earliest, latest, last);
    }

    private static void countFlow(List<Counted> periods, ResultSet row) throws SQLException {
        Optional<Measure> measure = Measure.ofFlow(FactKind.valueOf(row.getString(1)));
        if (measure.isPresent()) {
            count(periods, Counted::isFlow, measure.get(), row);
        }
    }

    private interface Belongs {
        boolean test(Counted period, long day);
    }

    private static void count(List<Counted> periods, Belongs belongs, Measure measure, ResultSet row)
            throws SQLException {
        Attributes attributes = attributes(row);
        int weight = row.getInt(2);
        long key = row.getLong(3);
        long day = row.getLong(15);
        // Looked at only where it matters: a moment takes longer to read than all the rest.
        Instant recorded =
                row.getBoolean(16) ? Instant.MIN : row.getTimestamp(17).toInstant();
        for (Counted period : periods) {
            if (belongs.test(period, day) && recorded.isBefore(period.recordedBefore())) {
                period.rollUp().add(measure, attributes, weight, key);
            }
        }
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
