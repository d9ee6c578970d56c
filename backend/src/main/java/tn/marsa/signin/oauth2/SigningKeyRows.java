package tn.marsa.signin.oauth2;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.SealingKey;
import tn.marsa.signin.Utc;
import tn.marsa.signin.WhereBuiltIn;

/** The signing keys as the database keeps them, sealed: so tokens hold over restarts and on every machine. */
@Repository
@WhereBuiltIn
class SigningKeyRows {

    private static final String PLACE = "signing_key";

    private final JdbcClient jdbc;
    private final SealingKey seal;

    SigningKeyRows(JdbcClient jdbc, NamedKeys keys) {
        this.jdbc = jdbc;
        this.seal = new SealingKey(keys.key("signin.signing-key"));
    }

    /** By version. */
    List<SigningKey> all() {
        return jdbc.sql("SELECT version, content, made_at, signs_from FROM token_key ORDER BY version")
                .query((row, index) -> read(row))
                .list();
    }

    private SigningKey read(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        String json = new String(seal.open(row.getBytes("content"), place(version)), UTF_8);
        return new SigningKey(version, SigningKey.parse(json), instant(row, "made_at"), instant(row, "signs_from"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Keeps a version. Two machines may make it at once: one row stays, and both read it. */
    @Transactional
    void add(SigningKey key) {
        jdbc.sql("INSERT INTO token_key (version, content, made_at, signs_from) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE version = VALUES(version)")
                .param(key.version())
                .param(seal.seal(key.key().toJSONString().getBytes(UTF_8), place(key.version())))
                .param(Utc.of(key.madeAt()))
                .param(Utc.of(key.signsFrom()))
                .update();
    }

    /** Takes a version away for good. */
    @Transactional
    void remove(SigningKey key) {
        jdbc.sql("DELETE FROM token_key WHERE version = ?").param(key.version()).update();
    }

    // The first one is older than versions, and sealed without one.
    private static String place(int version) {
        return version == 1 ? PLACE : PLACE + "|" + version;
    }
}
