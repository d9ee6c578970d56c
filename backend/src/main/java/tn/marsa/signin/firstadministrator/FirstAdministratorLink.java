package tn.marsa.signin.firstadministrator;

import java.net.URI;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.signin.Fingerprint;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.Utc;
import tn.marsa.signin.WhereBuiltIn;
import tn.marsa.signin.pages.SigninSecurity;

/** The one-time link that makes the first administrator. The database keeps its fingerprint only. */
@Component
@WhereBuiltIn
class FirstAdministratorLink {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SigninProperties properties;

    FirstAdministratorLink(JdbcClient jdbc, Clock clock, SigninProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** A new link; one given before holds no longer. */
    @Transactional
    URI renew() {
        String token = Fingerprint.newSecret();
        jdbc.sql("""
                        INSERT INTO first_administrator_link (slot, token_hash, expires_at) VALUES (1, ?, ?)
                        ON DUPLICATE KEY UPDATE token_hash = VALUES(token_hash), expires_at = VALUES(expires_at)""")
                .params(Fingerprint.of(token), Utc.of(clock.instant().plus(properties.firstLinkLife())))
                .update();
        return URI.create(properties.issuer() + SigninSecurity.FIRST_ADMINISTRATOR + "?token=" + token);
    }

    /** True as long as the token is the latest link's, not used and not expired. */
    boolean holds(String token) {
        return jdbc.sql("SELECT COUNT(*) FROM first_administrator_link WHERE token_hash = ? AND expires_at > ?")
                        .params(Fingerprint.of(token), Utc.of(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Takes the link away; false if it did not hold, for example because somebody else was faster. */
    @Transactional
    boolean use(String token) {
        return jdbc.sql("DELETE FROM first_administrator_link WHERE token_hash = ? AND expires_at > ?")
                        .params(Fingerprint.of(token), Utc.of(clock.instant()))
                        .update()
                > 0;
    }
}
