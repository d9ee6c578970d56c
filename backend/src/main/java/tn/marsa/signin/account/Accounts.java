package tn.marsa.signin.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.Utc;
import tn.marsa.signin.WhereBuiltIn;

/** The accounts, and how often each was tried in vain. */
@Repository
@WhereBuiltIn
public class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SigninProperties properties;

    Accounts(JdbcClient jdbc, Clock clock, SigninProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    public Optional<Account> find(Username username) {
        return jdbc.sql("SELECT staff_id, password_hash FROM account WHERE username = ?")
                .param(username.value())
                .query((row, index) -> new Account(
                        new StaffId(Ids.fromBytes(row.getBytes("staff_id"))), username, row.getString("password_hash")))
                .optional();
    }

    /** Keeps a new account; a username that is taken is a {@code DuplicateKeyException}. */
    @Transactional
    public void add(Account account) {
        jdbc.sql("INSERT INTO account (staff_id, username, password_hash) VALUES (?, ?, ?)")
                .params(account.staff().bytes(), account.username().value(), account.passwordHash())
                .update();
    }

    /**
     * Counts one attempt before its password is looked at, so that attempts made at the same moment count too. The one that reaches
     * the limit closes the account for a while and begins a new count.
     *
     * @return false while the account is closed: the attempt must then fail, whatever its password
     */
    @Transactional
    boolean admit(Account account) {
        Instant now = clock.instant();
        // The first assignment must not change what the second reads: MySQL works from left to right.
        return jdbc.sql("""
                        UPDATE account
                        SET locked_until = CASE WHEN failed_attempts + 1 >= :limit THEN :until ELSE NULL END,
                            failed_attempts = CASE WHEN failed_attempts + 1 >= :limit THEN 0 ELSE failed_attempts + 1 END
                        WHERE staff_id = :staff AND (locked_until IS NULL OR locked_until <= :now)""")
                        .param("limit", properties.attempts())
                        .param("until", Utc.of(now.plus(properties.pause())))
                        .param("staff", account.staff().bytes())
                        .param("now", Utc.of(now))
                        .update()
                > 0;
    }

    /** Forgets the attempts: the right password was given. */
    @Transactional
    void forgive(Account account) {
        jdbc.sql("UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE staff_id = ?")
                .param(account.staff().bytes())
                .update();
    }
}
