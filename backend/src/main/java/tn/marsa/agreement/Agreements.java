package tn.marsa.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.reference.Names;
import tn.marsa.shared.StaffId;

/** The agreements with partner bodies. One is never taken away: what was answered under it stays told. */
@Repository
public class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agreement of that id; empty if there is none. */
    public Optional<Agreement> find(AgreementId id) {
        return jdbc.sql("SELECT * FROM agreement WHERE id = ?")
                .param(id.bytes())
                .query(Agreements::read)
                .optional();
    }

    /** The agreement under which a machine asks; empty if it has none. */
    public Optional<Agreement> ofMachine(StaffId machine) {
        return jdbc.sql("SELECT * FROM agreement WHERE machine_id = ?")
                .param(machine.bytes())
                .query(Agreements::read)
                .optional();
    }

    /** The agreements of those ids; an id without one is left out. */
    public Map<AgreementId, Agreement> findAll(Collection<AgreementId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM agreement WHERE id IN (:ids)")
                .param("ids", ids.stream().map(AgreementId::bytes).toList())
                .query(Agreements::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    /** Up to {@code limit} agreements made before one, or the latest where it is null; the latest first. */
    public List<Agreement> before(@Nullable AgreementId later, int limit) {
        return jdbc.sql("SELECT * FROM agreement WHERE :later IS NULL OR id < :later ORDER BY id DESC LIMIT :limit")
                .param("later", later == null ? null : later.bytes())
                .param("limit", limit)
                .query(Agreements::read)
                .list();
    }

    /** How many there are. */
    public int count() {
        return jdbc.sql("SELECT COUNT(*) FROM agreement").query(Integer.class).single();
    }

    /** Keeps a new one, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Agreement made) {
        Terms terms = made.terms();
        jdbc.sql("""
                        INSERT INTO agreement (id, machine_id, client_id, body_ar, body_fr, body_en, legal_basis, purpose,
                            tells_genuine, tells_valid, gives_alias, daily_quota, expires_on, made_by, made_at)
                        VALUES (:id, :machine, :client, :ar, :fr, :en, :basis, :purpose,
                            :genuine, :valid, :alias, :quota, :expires, :by, :at)""")
                .param("id", made.id().bytes())
                .param("machine", made.machine().bytes())
                .param("client", made.clientId())
                .param("ar", terms.body().ar())
                .param("fr", terms.body().fr())
                .param("en", terms.body().en())
                .param("basis", terms.legalBasis())
                .param("purpose", terms.purpose())
                .param("genuine", terms.allow(Question.GENUINE))
                .param("valid", terms.allow(Question.VALID))
                .param("alias", terms.givesAlias())
                .param("quota", terms.dailyQuota())
                .param("expires", terms.expiresOn())
                .param("by", made.madeBy().bytes())
                .param("at", Timestamp.from(made.madeAt()))
                .update();
        jdbc.sql("INSERT INTO agreement_use (agreement_id, used_on, used) VALUES (?, ?, 0)")
                .params(made.id().bytes(), LocalDate.EPOCH)
                .update();
    }

    /** Ends one, in the caller's transaction. False if it had been ended before, or if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(AgreementId id, StaffId by, Instant at) {
        return jdbc.sql("UPDATE agreement SET ended_by = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL")
                        .params(by.bytes(), Timestamp.from(at), id.bytes())
                        .update()
                > 0;
    }

    private static Agreement read(ResultSet row, int number) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Agreement(
                AgreementId.fromBytes(row.getBytes("id")),
                StaffId.fromBytes(row.getBytes("machine_id")),
                row.getString("client_id"),
                terms(row),
                StaffId.fromBytes(row.getBytes("made_by")),
                row.getTimestamp("made_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }

    private static Terms terms(ResultSet row) throws SQLException {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        if (row.getBoolean("tells_genuine")) {
            questions.add(Question.GENUINE);
        }
        if (row.getBoolean("tells_valid")) {
            questions.add(Question.VALID);
        }
        return new Terms(
                Names.read(row, "body"),
                row.getString("legal_basis"),
                row.getString("purpose"),
                questions,
                row.getBoolean("gives_alias"),
                row.getInt("daily_quota"),
                row.getObject("expires_on", LocalDate.class));
    }
}
