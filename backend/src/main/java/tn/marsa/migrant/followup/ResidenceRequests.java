package tn.marsa.migrant.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.Code;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/** Requests for residence; one of each file is open at a time. */
@Repository
class ResidenceRequests {

    private static final String INSERT_WHOLE = """
            INSERT INTO residence_request (id, migrant_id, kind, ground, state, submitted_on, favourable, opinion_on,
                decided_on, valid_from, valid_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ResidenceRequests(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The one that is not decided; empty if there is none. */
    Optional<ResidenceRequest> openFor(MigrantId person) {
        return jdbc.sql("SELECT * FROM residence_request WHERE open_for = ?")
                .param(person.bytes())
                .query(ResidenceRequests::read)
                .optional();
    }

    /** One of a file; empty if there is none of that id. */
    Optional<ResidenceRequest> find(MigrantId person, UUID id) {
        return jdbc.sql("SELECT * FROM residence_request WHERE id = ? AND migrant_id = ?")
                .params(Ids.toBytes(id), person.bytes())
                .query(ResidenceRequests::read)
                .optional();
    }

    /** All of those files, newest first; files without any are left out. */
    Map<MigrantId, List<ResidenceRequest>> of(Collection<MigrantId> persons) {
        Map<MigrantId, List<ResidenceRequest>> found = new HashMap<>();
        if (persons.isEmpty()) {
            return found;
        }
        jdbc.sql("SELECT * FROM residence_request WHERE migrant_id IN (:persons) ORDER BY id DESC")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query(row -> {
                    found.computeIfAbsent(MigrantId.fromBytes(row.getBytes("migrant_id")), person -> new ArrayList<>())
                            .add(read(row, 0));
                });
        return found;
    }

    /** Keeps a new one, in the caller's transaction. */
    void add(MigrantId person, ResidenceRequest request) {
        jdbc.sql("""
                        INSERT INTO residence_request (id, migrant_id, kind, ground, state, submitted_on)
                        VALUES (:id, :person, :kind, :ground, :state, :on)""")
                .param("id", Ids.toBytes(request.id()))
                .param("person", person.bytes())
                .param("kind", request.kind().name())
                .param(
                        "ground",
                        request.ground() == null ? null : request.ground().value())
                .param("state", request.state().name())
                .param("on", request.submittedOn())
                .update();
    }

    /** Keeps requests of a person's past as they stand by now, many persons' in one batch, in the caller's transaction. */
    void addAll(Map<MigrantId, List<ResidenceRequest>> requests) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        requests.forEach((person, all) -> all.forEach(request -> rows.add(row(person, request))));
        batches.batchUpdate(INSERT_WHOLE, rows);
    }

    private static @Nullable Object[] row(MigrantId person, ResidenceRequest request) {
        @Nullable Object[] row = {
            Ids.toBytes(request.id()),
            person.bytes(),
            request.kind().name(),
            request.ground() == null ? null : request.ground().value(),
            request.state().name(),
            request.submittedOn(),
            request.favourable(),
            request.opinionOn(),
            request.decidedOn(),
            request.validFrom(),
            request.validUntil()
        };
        return row;
    }

    /** Keeps how far it is now, in the caller's transaction. */
    void update(ResidenceRequest request) {
        jdbc.sql("""
                        UPDATE residence_request SET state = :state, favourable = :favourable, opinion_on = :opinion,
                            decided_on = :decided, valid_from = :from, valid_until = :until WHERE id = :id""")
                .param("state", request.state().name())
                .param("favourable", request.favourable())
                .param("opinion", request.opinionOn())
                .param("decided", request.decidedOn())
                .param("from", request.validFrom())
                .param("until", request.validUntil())
                .param("id", Ids.toBytes(request.id()))
                .update();
    }

    private static ResidenceRequest read(ResultSet row, int number) throws SQLException {
        return new ResidenceRequest(
                Ids.fromBytes(row.getBytes("id")),
                RequestKind.valueOf(row.getString("kind")),
                code(row.getString("ground")),
                RequestState.valueOf(row.getString("state")),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("favourable", Boolean.class),
                row.getObject("opinion_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable Code code(@Nullable String value) {
        return value == null ? null : new Code(value);
    }
}
