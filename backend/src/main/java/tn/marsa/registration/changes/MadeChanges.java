package tn.marsa.registration.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.keys.NamedKeys;
import tn.marsa.registration.RegistrationId;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Ids;
import tn.marsa.shared.RequestRefused;
import tools.jackson.databind.json.JsonMapper;

/** The changes made so far by the key of their request, so that a request that comes again makes none. */
@Repository
class MadeChanges {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final SecretKeySpec key;

    MadeChanges(JdbcClient jdbc, JsonMapper json, Clock clock, NamedKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.key = new SecretKeySpec(keys.key("registration.request"), ALGORITHM);
    }

    /**
     * The registration that this very request has changed already; empty if it comes for the first time.
     *
     * @param what names the change
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    Optional<RegistrationId> find(Caller caller, UUID requestKey, String what, Object input) {
        return jdbc.sql("""
                        SELECT fingerprint, registration_id FROM registration_request
                        WHERE staff_id = :staff AND request_key = :key""")
                .param("staff", caller.staff().bytes())
                .param("key", Ids.toBytes(requestKey))
                .query((row, number) -> {
                    if (!MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint(what, input))) {
                        throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
                    }
                    return new RegistrationId(Ids.fromBytes(row.getBytes("registration_id")));
                })
                .optional();
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    void add(Caller caller, UUID requestKey, String what, Object input, RegistrationId registration) {
        jdbc.sql("""
                        INSERT INTO registration_request (staff_id, request_key, fingerprint, registration_id, made_at)
                        VALUES (:staff, :key, :fingerprint, :registration, :at)""")
                .param("staff", caller.staff().bytes())
                .param("key", Ids.toBytes(requestKey))
                .param("fingerprint", fingerprint(what, input))
                .param("registration", registration.bytes())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] fingerprint(String what, Object input) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((what + " " + json.writeValueAsString(input)).getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }
}
