package tn.marsa.signin.oauth2;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import tn.marsa.shared.Ids;
import tn.marsa.signin.Fingerprint;
import tn.marsa.signin.Utc;

/** What of an authorization stands beside its sealed content, for finding it. */
final class AuthorizationRow {

    /** The attribute under which an authorization bears the version it was read with. */
    static final String VERSION = "tn.marsa.signin.version";

    private final OAuth2Authorization authorization;
    private final @Nullable Integer version;

    AuthorizationRow(OAuth2Authorization authorization) {
        this.authorization = authorization;
        this.version = authorization.getAttribute(VERSION);
    }

    /** True if it has not been kept before. */
    boolean isNew() {
        return version == null;
    }

    void insert(JdbcClient jdbc, byte[] content) {
        bind(jdbc.sql("""
                        INSERT INTO granted_authorization (id, client_id, staff_id, version, session_hash,
                            code_hash, access_hash, refresh_hash, expires_at, content)
                        VALUES (:id, :client, :staff, 1, :sid, :code, :access, :refresh, :expires, :content)"""), content)
                .param("client", authorization.getRegisteredClientId())
                .param("staff", Ids.toBytes(UUID.fromString(authorization.getPrincipalName())))
                .update();
    }

    /** The number of rows changed: 0 if the version is no longer the one that was read. */
    int update(JdbcClient jdbc, byte[] content) {
        return bind(jdbc.sql("""
                        UPDATE granted_authorization
                        SET version = version + 1, session_hash = :sid, code_hash = :code, access_hash = :access,
                            refresh_hash = :refresh, expires_at = :expires, content = :content
                        WHERE id = :id AND version = :version"""), content).param("version", version).update();
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, byte[] content) {
        return statement
                .param("id", authorization.getId())
                .param("sid", sid())
                .param("code", hash(OAuth2AuthorizationCode.class))
                .param("access", hash(OAuth2AccessToken.class))
                .param("refresh", hash(OAuth2RefreshToken.class))
                .param("expires", Utc.of(expiry()))
                .param("content", content);
    }

    private @Nullable String sid() {
        OAuth2Authorization.Token<OidcIdToken> token = authorization.getToken(OidcIdToken.class);
        return token == null ? null : token.getToken().getClaimAsString("sid");
    }

    private byte @Nullable [] hash(Class<? extends OAuth2Token> type) {
        OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(type);
        return token == null ? null : Fingerprint.of(token.getToken().getTokenValue());
    }

    private Instant expiry() {
        return Stream.of(OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OAuth2RefreshToken.class)
                .map(authorization::getToken)
                .filter(Objects::nonNull)
                .map(token -> token.getToken().getExpiresAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
