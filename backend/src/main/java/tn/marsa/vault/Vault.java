package tn.marsa.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.keys.NotSealedHere;
import tn.marsa.keys.SealingKey;
import tn.marsa.keys.WrappedKey;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.RequestRefused;

/**
 * Keeps what names or reaches a person: one sealed value per person and group, under a data key of that person's own. The
 * associated data name table, group, person and a counter of the value's own, so that no value opens in another's place or time.
 *
 * <p>It opens to a {@link Permit} alone, which the trail hands out with the row that tells who opens and what for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Vault {

    private static final String UPSERT = """
            INSERT INTO sealed_value (migrant_id, group_name, counter, content) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE counter = VALUES(counter), content = VALUES(content)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PersonKeys keys;

    Vault(JdbcClient jdbc, JdbcTemplate batches, PersonKeys keys) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keys = keys;
    }

    /**
     * Seals values of one person, in place of what stood in the same groups.
     *
     * @param values plain bytes by group name of up to 60 characters
     */
    public void seal(MigrantId person, Map<String, byte[]> values) {
        SealingKey key = keys.lockOrMake(person);
        Map<String, Integer> counters = counters(person);
        List<Object[]> rows = new ArrayList<>();
        values.forEach((group, plain) -> rows.add(row(key, person, group, counters.getOrDefault(group, 0) + 1, plain)));
        batches.batchUpdate(UPSERT, rows);
    }

    /**
     * Seals the first values of persons of whom nothing is sealed yet, in one batch.
     *
     * @param values plain bytes by group name of up to 60 characters, by person
     */
    public void sealFirst(Map<MigrantId, Map<String, byte[]>> values) {
        Map<MigrantId, SealingKey> made = keys.make(values.keySet());
        List<Object[]> rows = new ArrayList<>();
        made.forEach((person, key) -> values.getOrDefault(person, Map.of())
                .forEach((group, plain) -> rows.add(row(key, person, group, 1, plain))));
        batches.batchUpdate(UPSERT, rows);
    }

    private static Object[] row(SealingKey key, MigrantId person, String group, int counter, byte[] plain) {
        return new Object[] {person.bytes(), group, counter, key.seal(plain, associated(person, group, counter))};
    }

    /** Seals one value of one person, in place of what stood in the same group. */
    public void seal(MigrantId person, String group, byte[] plain) {
        seal(person, Map.of(group, plain));
    }

    /** Takes away values of one person; those that are not there are none to take. */
    public void remove(MigrantId person, Collection<String> groups) {
        if (!groups.isEmpty()) {
            jdbc.sql("DELETE FROM sealed_value WHERE migrant_id = :person AND group_name IN (:groups)")
                    .param("person", person.bytes())
                    .param("groups", groups)
                    .update();
        }
    }

    /**
     * Opens one group of many persons in one read: what a list shows.
     *
     * @return plain bytes by person; persons without a value in the group are left out
     * @throws NotSealedHere if a value was changed or moved outside Marsa
     * @throws RequestRefused with FORBIDDEN if the permit does not hold for all of them
     */
    public Map<MigrantId, byte[]> open(Permit permit, Collection<MigrantId> persons, String group) {
        Map<MigrantId, byte[]> values = new HashMap<>();
        open(permit, persons, List.of(group)).forEach((person, opened) -> values.put(person, opened.get(group)));
        return values;
    }

    /**
     * Opens some groups of many persons in one read.
     *
     * @return plain bytes by group name and person; persons without a value in any of the groups are left out
     * @throws NotSealedHere if a value was changed or moved outside Marsa
     * @throws RequestRefused with FORBIDDEN if the permit does not hold for all of them
     */
    public Map<MigrantId, Map<String, byte[]>> open(
            Permit permit, Collection<MigrantId> persons, Collection<String> groups) {
        permit.demandFor(persons);
        return open(read(persons, groups));
    }

    /** Each person's key is unwrapped once, however many values it opens. */
    private Map<MigrantId, Map<String, byte[]>> open(List<SealedValue> sealed) {
        Map<MigrantId, SealingKey> unwrapped = new HashMap<>();
        Map<MigrantId, Map<String, byte[]>> values = new HashMap<>();
        for (SealedValue value : sealed) {
            SealingKey key =
                    unwrapped.computeIfAbsent(value.person(), person -> keys.unwrap(person, value.wrappedKey()));
            values.computeIfAbsent(value.person(), person -> new HashMap<>()).put(value.group(), value.open(key));
        }
        return values;
    }

    private List<SealedValue> read(Collection<MigrantId> persons, Collection<String> groups) {
        if (persons.isEmpty() || groups.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT k.migrant_id, k.wrapped, k.master_version, v.group_name, v.counter, v.content
                        FROM person_key k JOIN sealed_value v ON v.migrant_id = k.migrant_id
                        WHERE k.migrant_id IN (:persons) AND v.group_name IN (:groups)""")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .param("groups", groups)
                .query(row())
                .list();
    }

    private Map<String, Integer> counters(MigrantId person) {
        Map<String, Integer> counters = new HashMap<>();
        jdbc.sql("SELECT group_name, counter FROM sealed_value WHERE migrant_id = :person")
                .param("person", person.bytes())
                .query(rows -> {
                    counters.put(rows.getString(1), rows.getInt(2));
                });
        return counters;
    }

    private static RowMapper<SealedValue> row() {
        return (rows, number) -> new SealedValue(
                MigrantId.fromBytes(rows.getBytes("migrant_id")),
                WrappedKey.in(rows),
                rows.getString("group_name"),
                rows.getInt("counter"),
                rows.getBytes("content"));
    }

    static String associated(MigrantId person, String group, int counter) {
        return "sealed_value|" + group + "|" + person + "|" + counter;
    }
}
