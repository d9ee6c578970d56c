package tn.marsa.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.keys.MasterKey;
import tn.marsa.keys.SealingKey;
import tn.marsa.keys.WrappedKey;
import tn.marsa.keys.WrappedTable;
import tn.marsa.shared.MigrantId;

/** The data key of each person: raw AES-256, wrapped by the master key. Whoever destroys the row destroys all it has sealed. */
@Component
class PersonKeys {

    private static final String INSERT =
            "INSERT INTO person_key (migrant_id, wrapped, master_version) VALUES (?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcClient jdbc, JdbcTemplate batches, MasterKey master) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.master = master;
    }

    @Bean
    static WrappedTable<byte[]> personKeyTable() {
        return new WrappedTable<>(
                "person_key", "migrant_id", new byte[0], byte[].class, id -> name(MigrantId.fromBytes(id)));
    }

    /** The person's key, made if there is none; its row stays locked to the end of the transaction, so that writers queue. */
    SealingKey lockOrMake(MigrantId person) {
        // A lock on a row that is not there locks the gap where every new person's row goes: those who begin at once
        // would
        // end in a deadlock.
        return isKept(person) ? lock(person) : make(person);
    }

    private boolean isKept(MigrantId person) {
        return jdbc.sql("SELECT COUNT(*) FROM person_key WHERE migrant_id = :person")
                        .param("person", person.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private SealingKey lock(MigrantId person) {
        WrappedKey wrapped = jdbc.sql(
                        "SELECT wrapped, master_version FROM person_key WHERE migrant_id = :person FOR UPDATE")
                .param("person", person.bytes())
                .query((row, index) -> WrappedKey.in(row))
                .single();
        return unwrap(person, wrapped);
    }

    SealingKey unwrap(MigrantId person, WrappedKey wrapped) {
        return new SealingKey(master.unwrap(wrapped, name(person)));
    }

    private SealingKey make(MigrantId person) {
        return Objects.requireNonNull(make(List.of(person)).get(person));
    }

    /** New keys of persons who have none, kept in one batch. */
    Map<MigrantId, SealingKey> make(Collection<MigrantId> persons) {
        int version = master.newest();
        Map<MigrantId, SealingKey> made = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (MigrantId person : persons) {
            byte[] key = new byte[SealingKey.LENGTH];
            random.nextBytes(key);
            WrappedKey wrapped = master.wrap(version, key, name(person));
            rows.add(new Object[] {person.bytes(), wrapped.content(), wrapped.version()});
            made.put(person, new SealingKey(key));
        }
        batches.batchUpdate(INSERT, rows);
        return made;
    }

    private static String name(MigrantId person) {
        return "person|" + person;
    }
}
