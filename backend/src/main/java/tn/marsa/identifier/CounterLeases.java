package tn.marsa.identifier;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Leases blocks of counters from the database, each in a short transaction of its own, so that issuing does not queue on a
 * row. A block that is lost in a crash is a gap in the counter and nothing more.
 *
 * <p>Has one connection of its own: whoever leases stands in a transaction and holds a connection already, and a pool all of whose
 * connections wait for one more would wait for ever.
 */
@Component
class CounterLeases implements DisposableBean {

    private final NumberSpace space;
    private final int size;
    private final HikariDataSource connection;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CounterLeases(NumberSpace space, IdentifierProperties properties, DataSource database) {
        this.space = space;
        this.size = properties.leaseSize();
        this.connection = DataSourceBuilder.derivedFrom(database)
                .type(HikariDataSource.class)
                .build();
        this.connection.setPoolName("counter-leases");
        this.connection.setMaximumPoolSize(1);
        this.connection.setMinimumIdle(0);
        this.jdbc = JdbcClient.create(connection);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
    }

    /**
     * The next block, which no other application has or will have, even if this one ends at once. Throws {@link
     * NumberSpaceExhausted} when no counter is left.
     */
    CounterBlock lease() {
        return transaction.execute(status -> {
            int first = jdbc.sql("SELECT next_counter FROM identifier_space WHERE space = :space FOR UPDATE")
                    .param("space", space.digit())
                    .query(Integer.class)
                    .single();
            int end = Math.min(first + size, CounterPermutation.SIZE);
            if (first == end) {
                throw new NumberSpaceExhausted(space);
            }
            jdbc.sql("UPDATE identifier_space SET next_counter = :end WHERE space = :space")
                    .param("end", end)
                    .param("space", space.digit())
                    .update();
            return new CounterBlock(first, end);
        });
    }

    @Override
    public void destroy() {
        connection.close();
    }
}
