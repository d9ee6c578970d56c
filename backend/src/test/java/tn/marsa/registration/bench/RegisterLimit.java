package tn.marsa.registration.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.bench.BareLoop;
import tn.marsa.bench.FreshValues;
import tn.marsa.bench.Recorded;
import tn.marsa.identifier.MadeIdentifiers;
import tn.marsa.keys.MasterKey;
import tn.marsa.registration.bench.OfficesApart.Outcome;
import tn.marsa.shared.Caller;

/** What a registration did in the database, done again over plain JDBC by as many clients as the API has, a pooled connection each. */
final class RegisterLimit implements AutoCloseable {

    private final Recorded recorded;
    private final Numbers recordedNumbers;
    private final List<List<Caller>> offices;
    private final HikariDataSource pool;
    private final MasterKey master;
    private final Supplier<String> identifiers;
    private final AtomicInteger numbers = new AtomicInteger();

    /**
     * Made from what was recorded of the last registration.
     *
     * @param offices the officer and the supervisor of each client, first those of the recorded registration
     */
    RegisterLimit(ApplicationContext marsa, Recorded recorded, List<List<Caller>> offices) {
        this.recorded = recorded;
        this.recordedNumbers = marsa.getBean(JdbcClient.class)
                .sql("""
                        SELECT number, identifier FROM registration JOIN migrant ON migrant.id = registration.migrant_id
                        ORDER BY registration.id DESC LIMIT 1""")
                .query((row, index) -> new Numbers(row.getString("number"), row.getString("identifier")))
                .single();
        this.offices = offices;
        this.master = marsa.getBean(MasterKey.class);
        this.identifiers = MadeIdentifiers.of(marsa);
        this.pool = marsa.getBean(DataSourceProperties.class)
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        this.pool.setPoolName("limit");
        this.pool.setMaximumPoolSize(offices.size());
    }

    /** Does it so many times. */
    Outcome run(int number) throws Exception {
        AtomicInteger left = new AtomicInteger(number);
        List<Callable<Integer>> clients = new ArrayList<>();
        offices.forEach(client -> clients.add(() -> run(client, left)));
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            for (Future<Integer> each : threads.invokeAll(clients)) {
                each.get();
            }
        }
        return new Outcome(number, Map.of());
    }

    private int run(List<Caller> client, AtomicInteger left) throws Exception {
        try (Connection connection = pool.getConnection();
                BareLoop loop = new BareLoop(connection)) {
            int made = 0;
            for (; left.getAndDecrement() > 0; made++) {
                loop.run(recorded.transactions(), new FreshValues(master, known(client)));
            }
            return made;
        }
    }

    private Map<Object, Object> known(List<Caller> client) {
        Map<Object, Object> known = new HashMap<>();
        for (int i = 0; i < client.size(); i++) {
            Caller before = offices.getFirst().get(i);
            known.put(before.staff().value(), client.get(i).staff().value());
            known.put(before.ownOffice().value(), client.get(i).ownOffice().value());
        }
        known.put(recordedNumbers.registration(), "LIMIT-" + numbers.incrementAndGet());
        known.put(recordedNumbers.identifier(), identifiers.get());
        return known;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** The two numbers of a registration that no other may have. */
    private record Numbers(String registration, String identifier) {}
}
