package tn.marsa.migrant.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Everything that was ever corrected in a validated file. */
@Repository
public class Rectifications {

    private static final String INSERT = """
            INSERT INTO rectification (id, field_group, migrant_id, version, changed_fields, why, made_by, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = "SELECT * FROM rectification WHERE ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Rectifications(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds a row for each group, in the transaction of the correction. */
    void addAll(List<Rectification> made) {
        batches.batchUpdate(
                INSERT,
                made.stream()
                        .map(each -> new Object[] {
                            Ids.toBytes(each.id()),
                            each.group().name(),
                            each.person().bytes(),
                            each.version(),
                            String.join(" ", each.fields()),
                            each.why().name(),
                            each.madeBy().bytes(),
                            Timestamp.from(each.at())
                        })
                        .toList());
    }

    /** What was corrected in those files, newest first; files in which nothing was are left out. */
    Map<MigrantId, List<Rectification>> of(Collection<MigrantId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Map<MigrantId, List<Rectification>> found = new HashMap<>();
        jdbc.sql(SELECT + "migrant_id IN (:persons) ORDER BY version DESC, field_group")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query(Rectifications::read)
                .list()
                .forEach(each -> found.computeIfAbsent(each.person(), person -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /**
     * Which fields of a file were corrected after it had a version: as it is now, in a transaction that has the file locked.
     *
     * @param version as {@link Rectification#version()}
     */
    // Rows are added and never changed: the application's account may not lock them for more.
    public Map<FieldGroup, Set<String>> fieldsCorrectedSince(MigrantId person, int version) {
        return jdbc
                .sql(SELECT + "migrant_id = :person AND version > :version LOCK IN SHARE MODE")
                .param("person", person.bytes())
                .param("version", version)
                .query(Rectifications::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Rectification::group,
                        Collectors.flatMapping(each -> each.fields().stream(), Collectors.toSet())));
    }

    /** One group of one correction in a file; empty if there is none. */
    Optional<Rectification> find(MigrantId person, UUID id, FieldGroup group) {
        return jdbc.sql(SELECT + "id = :id AND field_group = :group AND migrant_id = :person")
                .param("id", Ids.toBytes(id))
                .param("group", group.name())
                .param("person", person.bytes())
                .query(Rectifications::read)
                .optional();
    }

    private static Rectification read(ResultSet row, int number) throws SQLException {
        return new Rectification(
                Ids.fromBytes(row.getBytes("id")),
                MigrantId.fromBytes(row.getBytes("migrant_id")),
                FieldGroup.valueOf(row.getString("field_group")),
                row.getInt("version"),
                List.of(row.getString("changed_fields").split(" ")),
                Why.valueOf(row.getString("why")),
                StaffId.fromBytes(row.getBytes("made_by")),
                row.getTimestamp("made_at").toInstant());
    }
}
