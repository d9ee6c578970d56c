package tn.marsa.idempotency;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Hmac;
import tn.marsa.shared.Ids;
import tn.marsa.shared.RequestRefused;
import tools.jackson.databind.json.JsonMapper;

/** What a capability's requests have made so far, by their keys. Of what they asked for a keyed fingerprint alone is kept. */
public final class MadeRequests {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Hmac hmac;
    private final String table;
    private final String subject;

    /**
     * Those of one capability.
     *
     * @param table with staff_id, request_key, fingerprint, the subject and made_at
     * @param subject the column of the id of what a request makes or changes
     */
    MadeRequests(JdbcClient jdbc, JsonMapper json, Clock clock, Hmac hmac, String table, String subject) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.hmac = hmac;
        this.table = table;
        this.subject = subject;
    }

    /** What a request has made or changed, and when. */
    public record Made(UUID subject, Instant at) {}

    /**
     * What this very request has made already; empty if it comes for the first time.
     *
     * @param what names the change
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    public Optional<Made> find(Caller caller, UUID requestKey, String what, Object input) {
        return jdbc.sql("SELECT fingerprint, " + subject + ", made_at FROM " + table
                        + " WHERE staff_id = ? AND request_key = ?")
                .params(caller.staff().bytes(), Ids.toBytes(requestKey))
                .query((row, index) -> {
                    if (!MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint(what, input))) {
                        throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
                    }
                    return new Made(
                            Ids.fromBytes(row.getBytes(subject)),
                            row.getTimestamp("made_at").toInstant());
                })
                .optional();
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    public void add(Caller caller, UUID requestKey, String what, Object input, UUID made) {
        jdbc.sql("INSERT INTO " + table + " (staff_id, request_key, fingerprint, " + subject
                        + ", made_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        caller.staff().bytes(),
                        Ids.toBytes(requestKey),
                        fingerprint(what, input),
                        Ids.toBytes(made),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The same of a change that its input's name names. */
    public Optional<Made> find(Caller caller, UUID requestKey, Object input) {
        return find(caller, requestKey, input.getClass().getSimpleName(), input);
    }

    /** The same of a change that its input's name names. */
    public void add(Caller caller, UUID requestKey, Object input, UUID made) {
        add(caller, requestKey, input.getClass().getSimpleName(), input, made);
    }

    private byte[] fingerprint(String what, Object input) {
        return hmac.of(what + " " + json.writeValueAsString(input));
    }
}
