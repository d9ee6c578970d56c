package tn.marsa.vault;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.MigrantId;

/** Takes away all that is sealed about a person, and the key that opened it. There is no way back. */
@Component
public class DestroyPerson {

    private static final int WRAPPED_LENGTH = 60;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    DestroyPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Destroys in the caller's transaction.
     *
     * @return false if nothing was kept of that person
     */
    // A deleted row's bytes stay in its page until they are needed: the key is overwritten where it stands first.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean destroy(MigrantId person) {
        byte[] nothing = new byte[WRAPPED_LENGTH];
        random.nextBytes(nothing);
        int keys = jdbc.sql("UPDATE person_key SET wrapped = :nothing WHERE migrant_id = :person")
                .param("nothing", nothing)
                .param("person", person.bytes())
                .update();
        jdbc.sql("DELETE FROM sealed_value WHERE migrant_id = :person")
                .param("person", person.bytes())
                .update();
        jdbc.sql("DELETE FROM person_key WHERE migrant_id = :person")
                .param("person", person.bytes())
                .update();
        return keys > 0;
    }
}
