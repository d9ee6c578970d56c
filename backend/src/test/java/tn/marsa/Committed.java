package tn.marsa;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes rows behind the application's back, each in a transaction that commits: for connections do not commit by themselves. */
@TestComponent
public class Committed {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Committed(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One statement with its parameters in their order. */
    public void update(String sql, Object... parameters) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, parameters));
    }
}
