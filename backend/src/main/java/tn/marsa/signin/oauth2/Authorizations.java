package tn.marsa.signin.oauth2;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.Staff;
import tn.marsa.access.Subject;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.Fingerprint;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.Utc;
import tn.marsa.signin.WhereBuiltIn;

/**
 * What was granted to clients in people's names. A code or a token finds its row by its hash; the row's content is sealed. Whoever
 * has left has no authorizations: their refresh tokens are refused like unknown ones.
 */
@Repository
@WhereBuiltIn
class Authorizations implements OAuth2AuthorizationService {

    private static final Map<String, String> COLUMNS =
            Map.of("code", "code_hash", "access_token", "access_hash", "refresh_token", "refresh_hash");
    private static final int CLEARED_AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Staff staff;
    private final Trail trail;
    private final AuthorizationSeal seal;
    private final IdTokenHints hints;
    private final AbsoluteEnd end;

    Authorizations(
            JdbcClient jdbc,
            Clock clock,
            Staff staff,
            Trail trail,
            AuthorizationSeal seal,
            IdTokenHints hints,
            SigninProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.staff = staff;
        this.trail = trail;
        this.seal = seal;
        this.hints = hints;
        this.end = new AbsoluteEnd(properties.refreshTokenLife());
    }

    /** Keeps it; one that was changed since it was read is refused as an invalid grant: two used the same token at once. */
    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
            tellOfMachine(authorization.getPrincipalName());
            return;
        }
        OAuth2Authorization kept = end.of(authorization);
        AuthorizationRow row = new AuthorizationRow(kept);
        if (row.isNew()) {
            clearExpired();
            row.insert(jdbc, seal.seal(kept));
        } else if (row.update(jdbc, seal.seal(kept)) == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    // Its access token is self-contained, and it gets no other: nothing to keep.
    private void tellOfMachine(String clientId) {
        Caller caller = staff.find(Subject.builtIn(clientId)).orElse(null);
        trail.record(TrailEntry.of(Action.SIGN_IN, caller, "MACHINE"));
    }

    @Override
    @Transactional
    public void remove(OAuth2Authorization authorization) {
        jdbc.sql("DELETE FROM granted_authorization WHERE id = ?")
                .param(authorization.getId())
                .update();
    }

    /** Takes away all that was granted from one sign-in session, named by the {@code sid} of its ID tokens. */
    @Transactional
    void removeSession(String sid) {
        jdbc.sql("DELETE FROM granted_authorization WHERE session_hash = ?")
                .param(sid)
                .update();
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return find("id = ?", List.of(id)).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type == null) {
            return Stream.of("access_hash", "refresh_hash", "code_hash")
                    .flatMap(column -> findByHash(column, token).stream())
                    .findFirst()
                    .orElse(null);
        }
        if (type.getValue().equals("id_token")) {
            return hints.read(token)
                    .flatMap(hint ->
                            find("session_hash = ? AND client_id = ? LIMIT 1", List.of(hint.sid(), hint.clientId())))
                    .orElse(null);
        }
        return Optional.ofNullable(COLUMNS.get(type.getValue()))
                .flatMap(column -> findByHash(column, token))
                .orElse(null);
    }

    private Optional<OAuth2Authorization> findByHash(String column, String token) {
        return find(column + " = ?", List.of(Fingerprint.of(token)));
    }

    private Optional<OAuth2Authorization> find(String condition, List<Object> parameters) {
        return jdbc.sql("SELECT id, staff_id, version, content FROM granted_authorization WHERE " + condition)
                .params(parameters)
                .query((row, index) -> new Found(
                        new StaffId(Ids.fromBytes(row.getBytes("staff_id"))),
                        seal.open(row.getBytes("content"), row.getString("id"), row.getInt("version"))))
                .optional()
                .filter(found -> staff.find(found.staff()).isPresent())
                .map(Found::authorization);
    }

    private record Found(StaffId staff, @Nullable OAuth2Authorization authorization) {}

    // A few at each sign-in keep the table small without a job of its own.
    private void clearExpired() {
        jdbc.sql("DELETE FROM granted_authorization WHERE expires_at < ? LIMIT " + CLEARED_AT_ONCE)
                .param(Utc.of(clock.instant()))
                .update();
    }
}
