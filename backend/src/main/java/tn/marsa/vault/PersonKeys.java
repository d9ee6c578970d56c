package tn.marsa.vault;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
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

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
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
        byte[] key = new byte[SealingKey.LENGTH];
        random.nextBytes(key);
        WrappedKey wrapped = master.wrap(key, name(person));
        jdbc.sql("INSERT INTO person_key (migrant_id, wrapped, master_version) VALUES (:person, :wrapped, :version)")
                .param("person", person.bytes())
                .param("wrapped", wrapped.content())
                .param("version", wrapped.version())
                .update();
        return new SealingKey(key);
    }

    private static String name(MigrantId person) {
        return "person|" + person;
    }
}
