package tn.marsa.vault;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.keys.MasterKey;
import tn.marsa.keys.SealingKey;
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
        byte[] wrapped = jdbc.sql("SELECT wrapped FROM person_key WHERE migrant_id = :person FOR UPDATE")
                .param("person", person.bytes())
                .query(byte[].class)
                .single();
        return unwrap(person, wrapped);
    }

    SealingKey unwrap(MigrantId person, byte[] wrapped) {
        return new SealingKey(master.unwrap(wrapped, name(person)));
    }

    private SealingKey make(MigrantId person) {
        byte[] key = new byte[SealingKey.LENGTH];
        random.nextBytes(key);
        jdbc.sql("INSERT INTO person_key (migrant_id, wrapped) VALUES (:person, :wrapped)")
                .param("person", person.bytes())
                .param("wrapped", master.wrap(key, name(person)))
                .update();
        return new SealingKey(key);
    }

    private static String name(MigrantId person) {
        return "person|" + person;
    }
}
