package tn.marsa.oversight.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Ids;
import tn.marsa.shared.RequestRefused;
import tools.jackson.databind.json.JsonMapper;

/** The steps made so far by the key of their request, so that a request that comes again makes none. */
@Repository
class MadeSteps {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final SecretKeySpec key;

    MadeSteps(JdbcClient jdbc, JsonMapper json, Clock clock, NamedKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.key = new SecretKeySpec(keys.key("oversight.request"), ALGORITHM);
    }

    /** True if this very request made its step already; IDEMPOTENCY_KEY_REUSED if the caller used the key for something else. */
    boolean has(Caller caller, CaseInput input) {
        return jdbc.sql("SELECT fingerprint FROM oversight_request WHERE staff_id = :staff AND request_key = :key")
                .param("staff", caller.staff().bytes())
                .param("key", Ids.toBytes(input.idempotencyKey()))
                .query((row, index) -> same(row.getBytes("fingerprint"), input))
                .optional()
                .orElse(false);
    }

    /** Remembers that the request was carried out, in the transaction of the step. */
    void add(Caller caller, CaseInput input, CaseId id) {
        jdbc.sql("""
                        INSERT INTO oversight_request (staff_id, request_key, fingerprint, case_id, made_at)
                        VALUES (:staff, :key, :fingerprint, :id, :at)""")
                .param("staff", caller.staff().bytes())
                .param("key", Ids.toBytes(input.idempotencyKey()))
                .param("fingerprint", fingerprint(input))
                .param("id", id.bytes())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private boolean same(byte[] fingerprint, CaseInput input) {
        if (!MessageDigest.isEqual(fingerprint, fingerprint(input))) {
            throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
        }
        return true;
    }

    private byte[] fingerprint(CaseInput input) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String what = input.getClass().getSimpleName();
            return mac.doFinal((what + " " + json.writeValueAsString(input)).getBytes(UTF_8));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }
}
