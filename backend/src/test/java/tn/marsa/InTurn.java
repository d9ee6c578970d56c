package tn.marsa;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two requests that wait for one file and get it one after the other: what the second read while it waited is older than the first. */
@TestComponent
public class InTurn {

    // Whoever waits for the row of a file: a look at the own account's threads needs no privilege.
    private static final String WAITING = """
            SELECT COUNT(*) FROM information_schema.processlist
            WHERE id <> CONNECTION_ID() AND LOWER(info) LIKE '%from migrant %.id=%for update%'""";

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
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= waiting);
    }

    // MySQL cannot list a statement that has the bytes of an id in it, and says so: then it is there, and a pause is
    // enough.
    private int waiting() throws InterruptedException {
        try {
            return jdbc.sql(WAITING).query(Integer.class).single();
        } catch (UncategorizedSQLException unlisted) {
            Thread.sleep(500);
            return Integer.MAX_VALUE;
        }
    }
}
