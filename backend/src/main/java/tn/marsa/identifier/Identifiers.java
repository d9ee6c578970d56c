package tn.marsa.identifier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;

/** Every identifier that was ever issued. */
@Component
public class Identifiers {

    private static final String SELECT =
            "SELECT value, migrant_id, status, redirects_to, issued_at FROM unique_identifier WHERE ";

    private static final String INSERT = """
            INSERT INTO unique_identifier (value, migrant_id, status, redirects_to, issued_at)
            VALUES (?, ?, ?, NULL, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Identifiers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * The identifier that stands today for the one shown: itself, or what it redirects to, however long ago and over however many
     * merges. Empty if the register has not issued it.
     */
    public Optional<IssuedIdentifier> find(UniqueIdentifier shown) {
        Optional<IssuedIdentifier> found = findAsIssued(shown);
        while (found.isPresent() && found.get().redirectsTo() != null) {
            found = findAsIssued(found.get().redirectsTo());
        }
        return found;
    }

    /** The identifier shown and no other, even where it redirects. Empty if the register has not issued it. */
    public Optional<IssuedIdentifier> findAsIssued(UniqueIdentifier shown) {
        return jdbc.sql(SELECT + "value = :value")
                .param("value", shown.value())
                .query(Identifiers::read)
                .optional();
    }

    /** The identifier that was issued to a file; empty if it has none yet. */
    public Optional<UniqueIdentifier> of(MigrantId file) {
        return Optional.ofNullable(of(List.of(file)).get(file));
    }

    /** The identifiers issued to these files; files that have none yet are left out. */
    public Map<MigrantId, UniqueIdentifier> of(Collection<MigrantId> files) {
        Map<MigrantId, UniqueIdentifier> found = new HashMap<>();
        if (!files.isEmpty()) {
            jdbc
                    .sql(SELECT + "migrant_id IN (:files)")
                    .param("files", files.stream().map(MigrantId::bytes).toList())
                    .query(Identifiers::read)
                    .list()
                    .stream()
                    .forEach(issued -> found.put(issued.file(), issued.value()));
        }
        return found;
    }

    /**
     * Makes an identifier redirect to the one of the file that its own was merged into. Both must be ACTIVE. In the caller's
     * transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redirect(UniqueIdentifier merged, UniqueIdentifier survivor) {
        Map<UniqueIdentifier, IssuedIdentifier> both = lock(List.of(merged, survivor));
        change(require(both, merged).mergedInto(require(both, survivor)));
    }

    /**
     * Makes an identifier stand for its own file again, whose merge was undone. Must be MERGED. In the caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void standAgain(UniqueIdentifier merged) {
        change(require(lock(List.of(merged)), merged).standingAgain());
    }

    /** Ends the use of an ACTIVE identifier, whose file was closed. In the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retire(UniqueIdentifier value) {
        change(require(lock(List.of(value)), value).retired());
    }

    void add(IssuedIdentifier issued) {
        batches.update(INSERT, row(issued));
    }

    void addAll(List<IssuedIdentifier> issued) {
        batches.batchUpdate(INSERT, issued.stream().map(Identifiers::row).toList());
    }

    private static Object[] row(IssuedIdentifier issued) {
        return new Object[] {
            issued.value().value(), issued.file().bytes(), issued.status().name(), Timestamp.from(issued.issuedAt())
        };
    }

    private void change(IssuedIdentifier changed) {
        UniqueIdentifier redirectsTo = changed.redirectsTo();
        jdbc.sql("UPDATE unique_identifier SET status = :status, redirects_to = :to WHERE value = :value")
                .param("status", changed.status().name())
                .param("to", redirectsTo == null ? null : redirectsTo.value())
                .param("value", changed.value().value())
                .update();
    }

    /** Locked in one order by everybody, so that two merges of the same two files wait for each other. */
    private Map<UniqueIdentifier, IssuedIdentifier> lock(List<UniqueIdentifier> values) {
        Map<UniqueIdentifier, IssuedIdentifier> locked = new HashMap<>();
        jdbc
                .sql(SELECT + "value IN (:values) ORDER BY value FOR UPDATE")
                .param("values", values.stream().map(UniqueIdentifier::value).toList())
                .query(Identifiers::read)
                .list()
                .stream()
                .forEach(issued -> locked.put(issued.value(), issued));
        return locked;
    }

    private static IssuedIdentifier require(Map<UniqueIdentifier, IssuedIdentifier> known, UniqueIdentifier value) {
        IssuedIdentifier issued = known.get(value);
        if (issued == null) {
            throw new IllegalArgumentException("an identifier that was never issued has no life to change");
        }
        return issued;
    }

    private static IssuedIdentifier read(ResultSet row, int number) throws SQLException {
        @Nullable String redirectsTo = row.getString("redirects_to");
        return new IssuedIdentifier(
                new UniqueIdentifier(row.getString("value")),
                new MigrantId(Ids.fromBytes(row.getBytes("migrant_id"))),
                IdentifierStatus.valueOf(row.getString("status")),
                redirectsTo == null ? null : new UniqueIdentifier(redirectsTo),
                row.getTimestamp("issued_at").toInstant());
    }
}
