package tn.marsa.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.Ids;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What was done so far by the key of its request, so that a request that comes again does nothing more. */
@Repository
public class StatisticsRequests {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StatisticsRequests(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The id of what this very request has made or changed; empty if it comes for the first time.
     *
     * @throws RequestRefused with IDEMPOTENCY_KEY_REUSED if the caller used the key for something else
     */
    public Optional<UUID> find(Caller caller, UUID requestKey, Object input) {
        return jdbc.sql("SELECT fingerprint, subject_id FROM statistics_request WHERE staff_id = ? AND request_key = ?")
                .params(caller.staff().bytes(), Ids.toBytes(requestKey))
                .query((row, index) -> {
                    if (!MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint(input))) {
                        throw new RequestRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED, "input.idempotencyKey");
                    }
                    return Ids.fromBytes(row.getBytes("subject_id"));
                })
                .optional();
    }

    /** Remembers that the request was carried out, in the transaction of the change. */
    public void add(Caller caller, UUID requestKey, Object input, UUID subject) {
        jdbc.sql("""
                        INSERT INTO statistics_request (staff_id, request_key, fingerprint, subject_id, made_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        caller.staff().bytes(),
                        Ids.toBytes(requestKey),
                        fingerprint(input),
                        Ids.toBytes(subject),
                        Timestamp.from(clock.instant()))
                .update();
    }

    // No key: nothing in these inputs is anybody's secret.
    private byte[] fingerprint(Object input) {
        String what = input.getClass().getSimpleName() + " " + json.writeValueAsString(input);
        return Sha256.begin().digest(what.getBytes(UTF_8));
    }
}
