package tn.marsa;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two requests that wait for one file and get it one after the other: what the second read while it waited is older than the first. */
@TestComponent
public class InTurn {

    // Nobody else waits for a row meanwhile. Of all that tells of locks, no account needs a privilege for this alone,
    // on
    // both servers.
    private static final String WAITING = "SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_current_waits'";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InTurn(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Has both wait for the file with that identifier, in this order, and then lets them go on. */
    public void at(String identifier, Runnable first, Runnable second) throws Exception {
        List<Future<?>> both = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("SELECT id FROM migrant WHERE identifier = ? FOR UPDATE")
                        .param(identifier)
                        .query()
                        .singleRow();
                both.add(threads.submit(first));
                await(1);
                both.add(threads.submit(second));
                await(2);
            });
            for (Future<?> each : both) {
                each.get();
            }
        }
    }

    private void await(int waiting) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        jdbc.sql(WAITING).query((row, number) -> row.getInt(2)).single() >= waiting);
    }
}
