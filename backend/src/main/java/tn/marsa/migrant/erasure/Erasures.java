package tn.marsa.migrant.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.SealingKey;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.StaffId;
import tools.jackson.databind.json.JsonMapper;

/** All erasures. What a decision says may point to a person, so it is sealed: under a key of its own, for it outlives theirs. */
@Repository
class Erasures {

    private static final String SELECT = "SELECT * FROM erasure WHERE ";
    private static final String GOING_ON = "AND proposed_at >= :at AND (proposed_at > :at OR id > :id) ";
    private static final String ORDER = "ORDER BY proposed_at, id LIMIT :most";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SealingKey key;

    Erasures(JdbcClient jdbc, JsonMapper json, NamedKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.key = new SealingKey(keys.key("migrant.erasure-decision"));
    }

    /** Keeps a new one, in the caller's transaction. */
    Erasure add(Erasure erasure) {
        jdbc.sql("""
                        INSERT INTO erasure (id, migrant_id, office_code, state, basis, decision,
                            proposed_by, proposed_at, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.toBytes(erasure.id()))
                .param(erasure.person().bytes())
                .param(
                        erasure.officeCode() == null
                                ? null
                                : erasure.officeCode().value())
                .param(erasure.state().name())
                .param(erasure.basis().name())
                .param(seal(erasure))
                .param(bytes(erasure.proposer()))
                .param(Timestamp.from(erasure.proposedAt()))
                .param(bytes(erasure.decider()))
                .param(timestamp(erasure.decidedAt()))
                .update();
        return erasure;
    }

    /** Keeps how it was decided, in the caller's transaction. */
    Erasure decide(Erasure decided) {
        jdbc.sql("UPDATE erasure SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                .param(decided.state().name())
                .param(bytes(decided.decider()))
                .param(timestamp(decided.decidedAt()))
                .param(Ids.toBytes(decided.id()))
                .update();
        return decided;
    }

    /** One of them, locked until the transaction ends. */
    Optional<Erasure> lock(UUID id) {
        return jdbc.sql(SELECT + "id = ? FOR UPDATE")
                .param(Ids.toBytes(id))
                .query(this::read)
                .optional();
    }

    /** The open proposal for a file; empty if there is none. */
    Optional<Erasure> openFor(MigrantId person) {
        return openFor(List.of(person)).stream().findFirst();
    }

    /** The open proposals for these files. */
    List<Erasure> openFor(Collection<MigrantId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "open_for IN (:persons)")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query(this::read)
                .list();
    }

    /**
     * Some that wait for their second person, oldest first.
     *
     * @param after null for the beginning
     * @param most how many at most
     */
    List<Erasure> open(@Nullable PlaceInTime after, int most) {
        return jdbc.sql(SELECT + "state = 'PROPOSED' " + (after == null ? "" : GOING_ON) + ORDER)
                .param("at", after == null ? null : Timestamp.from(after.at()))
                .param("id", after == null ? null : Ids.toBytes(after.id()))
                .param("most", most)
                .query(this::read)
                .list();
    }

    /** Everybody who was erased, in the order in which it was done. */
    List<MigrantId> done() {
        return jdbc.sql("SELECT migrant_id FROM erasure WHERE state = 'DONE' ORDER BY decided_at, id")
                .query((row, number) -> MigrantId.fromBytes(row.getBytes("migrant_id")))
                .list();
    }

    private byte @Nullable [] seal(Erasure erasure) {
        return erasure.decision() == null
                ? null
                : key.seal(json.writeValueAsBytes(erasure.decision()), place(erasure.id()));
    }

    private Erasure read(ResultSet row, int number) throws SQLException {
        UUID id = Ids.fromBytes(row.getBytes("id"));
        byte[] decision = row.getBytes("decision");
        String office = row.getString("office_code");
        return new Erasure(
                id,
                MigrantId.fromBytes(row.getBytes("migrant_id")),
                office == null ? null : new OfficeCode(office),
                ErasureState.valueOf(row.getString("state")),
                ErasureBasis.valueOf(row.getString("basis")),
                decision == null ? null : json.readValue(key.open(decision, place(id)), ErasureDecision.class),
                staff(row.getBytes("proposed_by")),
                row.getTimestamp("proposed_at").toInstant(),
                staff(row.getBytes("decided_by")),
                instant(row.getTimestamp("decided_at")));
    }

    private static String place(UUID id) {
        return "erasure|" + id;
    }

    private static byte @Nullable [] bytes(@Nullable StaffId staff) {
        return staff == null ? null : staff.bytes();
    }

    private static @Nullable StaffId staff(byte @Nullable [] bytes) {
        return bytes == null ? null : StaffId.fromBytes(bytes);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
