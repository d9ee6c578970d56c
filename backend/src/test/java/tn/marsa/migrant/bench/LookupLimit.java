package tn.marsa.migrant.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import tn.marsa.bench.BareLoop;
import tn.marsa.bench.FreshValues;
import tn.marsa.bench.Recorded;
import tn.marsa.keys.MasterKey;

/** What a look did in the database, done again over plain JDBC for any of the files, a pooled connection for each client. */
final class LookupLimit implements AutoCloseable {

    private static final int MOST_CLIENTS = 32;

    private final Recorded recorded;
    private final LookedUp first;
    private final List<LookedUp> files;
    private final UUID officer;
    private final HikariDataSource pool;
    private final MasterKey master;

    /** A file that is looked up. */
    record LookedUp(String identifier, UUID person) {}

    /**
     * Made from what was recorded of one look.
     *
     * @param first the file that was looked up then
     * @param officer who looked
     */
    LookupLimit(ApplicationContext marsa, Recorded recorded, LookedUp first, List<LookedUp> files, UUID officer) {
        this.recorded = recorded;
        this.first = first;
        this.files = files;
        this.officer = officer;
        this.master = marsa.getBean(MasterKey.class);
        this.pool = marsa.getBean(DataSourceProperties.class)
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        this.pool.setPoolName("limit");
        this.pool.setMaximumPoolSize(MOST_CLIENTS);
    }

    /** Lets so many clients do it so many times together. */
    int run(int clients, int number) throws Exception {
        AtomicInteger left = new AtomicInteger(number);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            work.add(() -> run(left));
        }
        int made = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Integer> each : threads.invokeAll(work)) {
                made += each.get();
            }
        }
        return made;
    }

    private int run(AtomicInteger left) throws Exception {
        try (Connection connection = pool.getConnection();
                BareLoop loop = new BareLoop(connection)) {
            int made = 0;
            for (; left.getAndDecrement() > 0; made++) {
                LookedUp file = files.get(ThreadLocalRandom.current().nextInt(files.size()));
                Map<Object, Object> known = new HashMap<>();
                known.put(first.identifier(), file.identifier());
                known.put(first.person(), file.person());
                known.put(officer, officer);
                loop.run(recorded.transactions(), new FreshValues(master, known));
            }
            return made;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
