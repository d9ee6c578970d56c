package tn.marsa.migrant.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.RequestRefused;
import tools.jackson.databind.json.JsonMapper;

/** The changes made to validated files so far, by the key of their request, so that a request that comes again makes none. */
@Repository
public class MadeFileChanges {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final SecretKeySpec key;

    MadeFileChanges(JdbcClient jdbc, JsonMapper json, Clock clock, NamedKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.key = new SecretKeySpec(keys.key("migrant.request"), ALGORITHM);
    }

    /**
     * True if this very request has changed the file already.
     *
     * @param what names the change
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    public boolean contain(Caller caller, UUID requestKey, String what, Object input) {
        return jdbc.sql("""
                        SELECT fingerprint FROM file_request
                        WHERE staff_id = :staff AND request_key = :key""")
                .param("staff", caller.staff().bytes())
                .param("key", Ids.toBytes(requestKey))
                .query((row, number) -> {
                    if (!MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint(what, input))) {
                        throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
                    }
                    return true;
                })
                .optional()
                .orElse(false);
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    public void add(Caller caller, UUID requestKey, String what, Object input, MigrantId file) {
        jdbc.sql("""
                        INSERT INTO file_request (staff_id, request_key, fingerprint, migrant_id, made_at)
                        VALUES (:staff, :key, :fingerprint, :file, :at)""")
                .param("staff", caller.staff().bytes())
                .param("key", Ids.toBytes(requestKey))
                .param("fingerprint", fingerprint(what, input))
                .param("file", file.bytes())
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
