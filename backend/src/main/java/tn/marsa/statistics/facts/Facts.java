package tn.marsa.statistics.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.FactKind;

/** The facts, in the transaction of what they tell. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Facts {

    private static final String INSERT = """
            INSERT INTO fact (id, event_id, migrant_id, record_key, kind, flow_count, stock_change, happened_on, recorded_at,
                office_code, sex, birth_year, birth_country, citizenship, ground, intended_months, governorate,
                marital_status, education, activity, occupation)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    // An id of version 7 tells when it was made, and rows of one moment are of one event.
    private static final String UNLINK = """
            UPDATE fact SET id = ?, event_id = ?, migrant_id = NULL, record_key = ?, recorded_at = CAST(recorded_at AS DATE)
            WHERE id = ?""";

    // What was taken back is not there any more: each fact once, as it holds now.
    private static final String IN_FORCE = """
            SELECT kind, SUM(flow_count) AS flow, SUM(stock_change) AS stock, happened_on, %1$s
            FROM fact WHERE migrant_id = ?
            GROUP BY kind, happened_on, %1$s
            HAVING SUM(flow_count) <> 0 OR SUM(stock_change) <> 0
            ORDER BY happened_on, kind""".formatted("""
            office_code, sex, birth_year, birth_country, citizenship, ground, intended_months, governorate,
                marital_status, education, activity, occupation""");

    private final JdbcTemplate jdbc;
    private final RecordKeys keys;

    Facts(JdbcTemplate jdbc, RecordKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Adds what one event tells of a person. */
    void add(MigrantId person, List<Fact> facts, Instant recordedAt) {
        addAll(List.of(new Told(person, facts, recordedAt)));
    }

    /** Adds what events tell, of however many persons, in one batch. */
    void addAll(List<Told> events) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Told told : events) {
            byte[] event = Ids.toBytes(Ids.next());
            long key = keys.of(told.person());
            told.facts().forEach(fact -> rows.add(row(Ids.next(), event, told.person(), key, fact, told.recordedAt())));
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    /** What holds of a person, first things first; rows of one kind, day and attributes as one. */
    List<Fact> inForce(MigrantId person) {
        return jdbc.query(IN_FORCE, (row, index) -> fact(row, "flow", "stock"), (Object) person.bytes());
    }

    /** What events told of a person at that time and after it, taken back or not, first things first. */
    List<Told> toldSince(MigrantId person, Instant from) {
        return jdbc.query(
                "SELECT * FROM fact WHERE migrant_id = ? AND recorded_at >= ? ORDER BY recorded_at, id",
                (row, index) -> new Told(
                        person,
                        List.of(fact(row, "flow_count", "stock_change")),
                        row.getTimestamp("recorded_at").toInstant()),
                person.bytes(),
                Timestamp.from(from));
    }

    /** Whose registration was validated between those days, both included; erased persons are left out. */
    List<MigrantId> registered(LocalDate from, LocalDate until) {
        return jdbc.query("""
                SELECT DISTINCT migrant_id FROM fact
                WHERE kind = 'REGISTRATION' AND migrant_id IS NOT NULL AND happened_on BETWEEN ? AND ?""", (row, index) -> MigrantId.fromBytes(row.getBytes(1)), from, until);
    }

    /**
     * From now on nothing leads from these facts to the person, or back, nor from one to another that tells of other attributes. Those
     * of the same attributes share a key: what came and went adds up to nothing in record keys too.
     */
    void unlink(MigrantId person) {
        Map<Attributes, Long> fresh = new HashMap<>();
        List<Object[]> rows = jdbc.query(
                "SELECT * FROM fact WHERE migrant_id = ?",
                (row, index) -> new Object[] {
                    Ids.toBytes(UUID.randomUUID()),
                    Ids.toBytes(UUID.randomUUID()),
                    fresh.computeIfAbsent(attributes(row), each -> keys.fresh()),
                    row.getBytes("id")
                },
                (Object) person.bytes());
        jdbc.batchUpdate(UNLINK, rows);
    }

    private static @Nullable Object[] row(
            UUID id, byte[] event, MigrantId person, long key, Fact fact, Instant recordedAt) {
        Attributes known = fact.attributes();
        @Nullable Object[] row = {
            Ids.toBytes(id),
            event,
            person.bytes(),
            key,
            fact.kind().name(),
            fact.flow(),
            fact.stock(),
            fact.on(),
            Timestamp.from(recordedAt),
            known.office(),
            known.sex(),
            known.birthYear(),
            known.birthCountry(),
            known.citizenship(),
            known.ground(),
            known.intendedMonths(),
            known.governorate(),
            known.maritalStatus(),
            known.education(),
            known.activity(),
            known.occupation()
        };
        return row;
    }

    private static Fact fact(ResultSet row, String flow, String stock) throws SQLException {
        return new Fact(
                FactKind.valueOf(row.getString("kind")),
                row.getInt(flow),
                row.getInt(stock),
                row.getObject("happened_on", LocalDate.class),
                attributes(row));
    }

    private static Attributes attributes(ResultSet row) throws SQLException {
        return new Attributes(
                row.getString("office_code"),
                row.getString("sex"),
                row.getObject("birth_year", Integer.class),
                row.getString("birth_country"),
                row.getString("citizenship"),
                row.getString("ground"),
                row.getObject("intended_months", Integer.class),
                row.getString("governorate"),
                row.getString("marital_status"),
                row.getString("education"),
                row.getString("activity"),
                row.getString("occupation"));
    }
}
