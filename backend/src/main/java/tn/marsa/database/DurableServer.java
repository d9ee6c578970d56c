package tn.marsa.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a server that may lose acknowledged transactions in a crash. */
@Component
final class DurableServer {

    DurableServer(JdbcClient jdbc) {
        int flush = jdbc.sql("SELECT @@innodb_flush_log_at_trx_commit")
                .query(Integer.class)
                .single();
        if (flush != 1) {
            throw new IllegalStateException("The database server has innodb_flush_log_at_trx_commit=" + flush
                    + ": set it to 1, or acknowledged registrations may be lost in a crash");
        }
    }
}
