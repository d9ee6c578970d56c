package tn.marsa.migrant.grants;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.fields.Requisition;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;

/**
 * Gives and finds grants for files of other offices. One holds for its holder, for its file and for its hours, as long as the holder
 * registers people in the office where it was given: who calls is read from the staff table at each request.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileGrants {

    private final JdbcClient jdbc;
    private final SealedStatements sealed;
    private final ReasonTokens tokens;
    private final GrantProperties properties;
    private final Clock clock;

    FileGrants(JdbcClient jdbc, SealedStatements sealed, ReasonTokens tokens, GrantProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.tokens = tokens;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Gives the caller a grant for what was stated, which must be complete.
     *
     * @throws tn.marsa.shared.RequestRefused with INVALID_VALUE at the field that cannot be taken
     */
    public Grant give(Caller caller, MigrantId file, Stated stated) {
        Reason reason = stated.checkedReason().orElseThrow();
        Optional<Requisition> requisition = stated.checkedRequisition();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Purpose purpose = Optional.ofNullable(stated.purpose()).orElseThrow();
        Grant grant = new Grant(GrantId.next(), purpose, now.plus(properties.grantLife()));
        sealed.keep(file, grant.id(), reason, requisition);
        jdbc.sql("""
                        INSERT INTO file_grant (id, staff_id, office_code, migrant_id, purpose, reason_token, granted_at, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(grant.id().bytes())
                .param(caller.staff().bytes())
                .param(office(caller))
                .param(file.bytes())
                .param(purpose.name())
                .param(tokens.of(caller.staff(), reason))
                .param(Timestamp.from(now))
                .param(Timestamp.from(grant.expiresAt()))
                .update();
        return grant;
    }

    /** The newest grant under which the caller may open the file at this moment; empty if there is none. */
    public Optional<Grant> find(Caller caller, MigrantId file) {
        return jdbc.sql("""
                        SELECT id, purpose, expires_at FROM file_grant
                        WHERE staff_id = ? AND migrant_id = ? AND expires_at > ? AND office_code <=> ?
                        ORDER BY granted_at DESC, id DESC LIMIT 1""")
                .param(caller.staff().bytes())
                .param(file.bytes())
                .param(Timestamp.from(clock.instant()))
                .param(office(caller))
                .query((row, index) -> new Grant(
                        GrantId.fromBytes(row.getBytes("id")),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** Forgets what the reasons given for a person's file had in common, in the caller's transaction; the grants stay. */
    public void forgetReasons(MigrantId file) {
        jdbc.sql("UPDATE file_grant SET reason_token = NULL WHERE migrant_id = ?")
                .param(file.bytes())
                .update();
    }

    private static @Nullable String office(Caller caller) {
        OfficeCode office = caller.office();
        return office == null ? null : office.value();
    }
}
