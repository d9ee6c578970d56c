package tn.marsa.migrant.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Role;

/** Where each person stands after validation. */
@Repository
class Standings {

    private static final String UPSERT = """
            INSERT INTO residence_standing (id, migrant_id, held, valid_from, valid_until, left_on, left_as)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE held = VALUES(held), valid_from = VALUES(valid_from),
                valid_until = VALUES(valid_until), left_on = VALUES(left_on), left_as = VALUES(left_as)""";

    // Who waits for a decision is still here; of who has another file, that one tells.
    private static final String LAPSED = """
            SELECT standing.migrant_id FROM residence_standing standing
            WHERE standing.valid_until < :latest AND (standing.left_as IS NULL OR standing.left_as = 'FOR_A_TIME')
                AND NOT EXISTS (SELECT 1 FROM residence_request asked WHERE asked.open_for = standing.migrant_id)
                AND NOT EXISTS (SELECT 1 FROM migrant file WHERE file.id = standing.migrant_id AND file.merged_into IS NOT NULL)
            """;

    private static final String EXPIRING = """
            FROM residence_standing standing JOIN migrant file ON file.id = standing.migrant_id
            WHERE standing.valid_until BETWEEN :from AND :until AND standing.left_as IS NULL
                AND file.office_code = :office AND file.status = 'ACTIVE' AND (file.restricted_at IS NULL OR :head)
                AND NOT EXISTS (SELECT 1 FROM residence_request asked WHERE asked.open_for = standing.migrant_id)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Standings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where the person of a file stands. */
    Standing of(MigrantFile file) {
        return Optional.ofNullable(of(List.of(file.id())).get(file.id()))
                .orElseGet(() -> Standing.first(file.registeredAs()));
    }

    /** Where those persons stand; those of whom nothing is known yet are left out. */
    Map<MigrantId, Standing> of(Collection<MigrantId> persons) {
        Map<MigrantId, Standing> found = new HashMap<>();
        if (persons.isEmpty()) {
            return found;
        }
        jdbc.sql("SELECT * FROM residence_standing WHERE migrant_id IN (:persons)")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query(row -> {
                    found.put(MigrantId.fromBytes(row.getBytes("migrant_id")), read(row));
                });
        return found;
    }

    /** Keeps where a person stands now, in the caller's transaction. */
    void keep(MigrantId person, Standing standing) {
        keepAll(Map.of(person, standing));
    }

    /** Keeps where each of those persons stands now in one batch, in the caller's transaction. */
    void keepAll(Map<MigrantId, Standing> standings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        standings.forEach((person, standing) -> rows.add(row(person, standing)));
        batches.batchUpdate(UPSERT, rows);
    }

    private static @Nullable Object[] row(MigrantId person, Standing standing) {
        @Nullable Object[] row = {
            Ids.toBytes(standing.id()),
            person.bytes(),
            standing.held(),
            standing.validFrom(),
            standing.validUntil(),
            standing.leftOn(),
            standing.left() == null ? null : standing.left().name()
        };
        return row;
    }

    /** Some of those whose residence ended before a day, who have not departed and ask for nothing. */
    List<MigrantId> lapsedBefore(LocalDate latest, int most) {
        return jdbc.sql(LAPSED + "ORDER BY standing.valid_until, standing.id LIMIT :most")
                .param("latest", latest)
                .param("most", most)
                .query((row, number) -> MigrantId.fromBytes(row.getBytes(1)))
                .list();
    }

    /** Those of these persons of whom the same is true. */
    List<MigrantId> lapsedBefore(LocalDate latest, Collection<MigrantId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(LAPSED + "AND standing.migrant_id IN (:persons)")
                .param("latest", latest)
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query((row, number) -> MigrantId.fromBytes(row.getBytes(1)))
                .list();
    }

    /**
     * Those of the caller's office whose residence ends between two days, who are here and ask for nothing; the earliest end first.
     * Restricted files are among them for the head of the office alone.
     */
    List<ExpiringPermit> expiring(Caller caller, LocalDate from, LocalDate until, PlaceInTime after, int most) {
        return jdbc.sql("SELECT standing.id, standing.migrant_id, standing.valid_until " + EXPIRING + """
                            AND (standing.valid_until > :end OR standing.valid_until = :end AND standing.id > :id)
                        ORDER BY standing.valid_until, standing.id LIMIT :most""")
                .param("office", caller.ownOffice().value())
                .param("head", caller.is(Role.SUPERVISOR))
                .param("from", from)
                .param("until", until)
                .param("end", LocalDate.ofInstant(after.at(), ZoneOffset.UTC))
                .param("id", Ids.toBytes(after.id()))
                .param("most", most)
                .query((row, number) -> new ExpiringPermit(
                        Ids.fromBytes(row.getBytes("id")),
                        MigrantId.fromBytes(row.getBytes("migrant_id")),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    /** How many there are of them. */
    int countExpiring(Caller caller, LocalDate from, LocalDate until) {
        return jdbc.sql("SELECT COUNT(*) " + EXPIRING)
                .param("office", caller.ownOffice().value())
                .param("head", caller.is(Role.SUPERVISOR))
                .param("from", from)
                .param("until", until)
                .query(Integer.class)
                .single();
    }

    private static Standing read(ResultSet row) throws SQLException {
        String left = row.getString("left_as");
        return new Standing(
                Ids.fromBytes(row.getBytes("id")),
                row.getBoolean("held"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                left == null ? null : Departure.valueOf(left));
    }
}
