package tn.marsa.idempotency;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Hmac;
import tools.jackson.databind.json.JsonMapper;

/** Gives each capability the memory of its requests, in a table and under a key of its own. */
@Component
public class Idempotency {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final NamedKeys keys;

    Idempotency(JdbcClient jdbc, JsonMapper json, Clock clock, NamedKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.keys = keys;
    }

    /**
     * The requests of one capability.
     *
     * @param table with staff_id, request_key, fingerprint, the subject and made_at
     * @param subject the column of the id of what a request makes or changes
     * @param key the name of the key of the fingerprints
     */
    public MadeRequests of(String table, String subject, String key) {
        return new MadeRequests(jdbc, json, clock, new Hmac(keys.key(key)), table, subject);
    }
}
