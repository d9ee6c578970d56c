package tn.marsa.agreement.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/** The register of disclosures: every answer given to a body, each with its row in the trail. */
@Repository
public class Disclosures {

    private static final String FILTERED = """
             FROM disclosure
            WHERE (:agreement IS NULL OR agreement_id = :agreement)
              AND (:from IS NULL OR at >= :from)
              AND (:until IS NULL OR at < :until)""";

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Which answers a list holds.
     *
     * @param agreement null for all
     * @param from included; null for no beginning
     * @param until excluded; null for no end
     */
    public record Filter(
            @Nullable AgreementId agreement,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** Keeps an answer, in the transaction that gives it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Caller caller, Agreement agreement, AskedBy askedBy, Optional<MigrantId> file, Verification answer) {
        jdbc.sql("""
                        INSERT INTO disclosure
                            (id, agreement_id, at, migrant_id, asked_by, genuine, valid, alias_given)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.toBytes(Ids.next()))
                .param(agreement.id().bytes())
                .param(Timestamp.from(clock.instant()))
                .param(file.map(MigrantId::bytes).orElse(null))
                .param(askedBy.name())
                .param(answer.genuine())
                .param(answer.valid())
                .param(answer.alias() != null)
                .update();
        String detail = "AGREEMENT %s %s GENUINE=%s VALID=%s ALIAS=%s"
                .formatted(
                        agreement.id(),
                        askedBy,
                        word(answer.genuine()),
                        word(answer.valid()),
                        word(answer.alias() != null));
        trail.record(new TrailEntry(Action.DISCLOSURE, caller, null, file.orElse(null), detail));
    }

    /** Up to {@code limit} answers given before one, or the latest where it is null; the latest first. */
    public List<Disclosure> before(@Nullable Disclosure later, Filter filter, int limit) {
        return bound("SELECT *" + FILTERED + """
                         AND (:at IS NULL OR at < :at OR (at = :at AND id < :id))
                        ORDER BY at DESC, id DESC LIMIT :limit""", filter)
                .param("at", later == null ? null : Timestamp.from(later.at()))
                .param("id", later == null ? null : Ids.toBytes(later.id()))
                .param("limit", limit)
                .query(Disclosures::read)
                .list();
    }

    /** The answer of that id; empty if there is none. */
    public Optional<Disclosure> find(UUID id) {
        return jdbc.sql("SELECT * FROM disclosure WHERE id = ?")
                .param(Ids.toBytes(id))
                .query(Disclosures::read)
                .optional();
    }

    /** How many there are. */
    public int count(Filter filter) {
        return bound("SELECT COUNT(*)" + FILTERED, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec bound(String sql, Filter filter) {
        AgreementId agreement = filter.agreement();
        return jdbc.sql(sql)
                .param("agreement", agreement == null ? null : agreement.bytes())
                .param("from", timestamp(filter.from()))
                .param("until", timestamp(filter.until()));
    }

    private static Disclosure read(ResultSet row, int number) throws SQLException {
        byte[] file = row.getBytes("migrant_id");
        return new Disclosure(
                Ids.fromBytes(row.getBytes("id")),
                AgreementId.fromBytes(row.getBytes("agreement_id")),
                row.getTimestamp("at").toInstant(),
                file == null ? null : MigrantId.fromBytes(file),
                AskedBy.valueOf(row.getString("asked_by")),
                row.getObject("genuine", Boolean.class),
                row.getObject("valid", Boolean.class),
                row.getBoolean("alias_given"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static String word(@Nullable Boolean answer) {
        if (answer == null) {
            return "-";
        }
        return answer ? "YES" : "NO";
    }
}
