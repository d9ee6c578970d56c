package tn.marsa.agreement.making;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.agreement.AgreementId;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Ids;
import tn.marsa.shared.RequestRefused;
import tools.jackson.databind.json.JsonMapper;

/** The changes made so far by the key of their request, so that a request that comes again makes none. */
@Repository
class MadeRequests {

    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final SecretKeySpec key;

    MadeRequests(JdbcClient jdbc, JsonMapper json, Clock clock, NamedKeys keys) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.key = new SecretKeySpec(keys.key("agreement.request"), ALGORITHM);
    }

    /** The agreement that a request has made or ended, and when. */
    record MadeRequest(AgreementId agreement, Instant at) {}

    /**
     * What this very request has done already; empty if it comes for the first time.
     *
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    Optional<MadeRequest> find(Caller caller, UUID requestKey, Object input) {
        return jdbc.sql("""
                        SELECT fingerprint, agreement_id, made_at FROM agreement_request
                        WHERE staff_id = ? AND request_key = ?""")
                .params(caller.staff().bytes(), Ids.toBytes(requestKey))
                .query((row, number) -> {
                    if (!MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint(input))) {
                        throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
                    }
                    return new MadeRequest(
                            AgreementId.fromBytes(row.getBytes("agreement_id")),
                            row.getTimestamp("made_at").toInstant());
                })
                .optional();
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    void add(Caller caller, UUID requestKey, Object input, AgreementId agreement) {
        jdbc.sql("""
                        INSERT INTO agreement_request (staff_id, request_key, fingerprint, agreement_id, made_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        caller.staff().bytes(),
                        Ids.toBytes(requestKey),
                        fingerprint(input),
                        agreement.bytes(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] fingerprint(Object input) {
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
