package tn.marsa.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps every key anew by the version that a rotation brings, some at a time. It may end anywhere and begin again on any machine: what is
 * left to do stands in the rows themselves, and two that work at once share them.
 */
@Component
class Rewrapping {

    static final int AT_ONCE = 100;
    private static final Duration BETWEEN_PASSES = Duration.ofMillis(20);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final MasterKey master;
    private final MasterRotations rotations;
    private final List<WrappedTable<?>> tables;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rewrapping(
            JdbcClient jdbc,
            JdbcTemplate batches,
            MasterKey master,
            MasterRotations rotations,
            List<WrappedTable<?>> tables,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.master = master;
        this.rotations = rotations;
        this.tables = tables;
        this.clock = clock;
        // Locks the rows that it changes and nothing between them, where new persons' rows go.
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** How many keys there are. */
    int count() {
        return tables.stream()
                .mapToInt(table -> jdbc.sql("SELECT COUNT(*) FROM " + table.name())
                        .query(Integer.class)
                        .single())
                .sum();
    }

    /** True if a version of the master key still wraps any. */
    boolean isAnyBy(int version) {
        return tables.stream()
                .anyMatch(table -> jdbc.sql("SELECT COUNT(*) FROM " + table.name() + " WHERE master_version = ?")
                                .param(version)
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    /**
     * Goes on with the rotation that is under way, if one is, to its end or until told to stop.
     *
     * @return the rotation that this call finished; empty if there was none, or if it was told to stop
     */
    Optional<Rotation> run(BooleanSupplier stop) {
        Optional<Rotation> running = rotations.last().filter(Rotation::isRunning);
        running.ifPresent(rotation -> {
            // A row that somebody else had locked is left for the next pass.
            boolean whole = false;
            while (!whole && !stop.getAsBoolean()) {
                whole = true;
                for (WrappedTable<?> table : tables) {
                    whole &= isWhole(table, rotation.to(), stop);
                }
                LockSupport.parkNanos(BETWEEN_PASSES.toNanos());
            }
            if (whole) {
                rotations.finish(rotation.to(), clock.instant());
            }
        });
        return running.flatMap(rotation -> rotations.last()).filter(rotation -> !rotation.isRunning());
    }

    /** Goes through a table once. True if nothing in it was left to be wrapped anew. */
    private <I> boolean isWhole(WrappedTable<I> table, int version, BooleanSupplier stop) {
        boolean whole = true;
        List<I> ids = left(table, version, table.beforeAll());
        while (!ids.isEmpty()) {
            if (stop.getAsBoolean()) {
                return false;
            }
            whole = false;
            List<I> next = ids;
            transaction.executeWithoutResult(status -> rewrap(table, version, next));
            ids = left(table, version, ids.getLast());
        }
        return whole;
    }

    private <I> List<I> left(WrappedTable<I> table, int version, I after) {
        return jdbc.sql("SELECT %2$s FROM %1$s WHERE %2$s > ? AND master_version <> ? ORDER BY %2$s LIMIT %3$d"
                        .formatted(table.name(), table.id(), AT_ONCE))
                .params(after, version)
                .query((row, index) -> row.getObject(1, table.type()))
                .list();
    }

    /** Never waits for a row while it holds others, so it can be part of no deadlock. */
    private <I> void rewrap(WrappedTable<I> table, int version, List<I> ids) {
        List<Object[]> rows = jdbc.sql(
                        "SELECT %2$s, wrapped, master_version FROM %1$s WHERE %2$s IN (:ids) AND master_version <> :version FOR UPDATE SKIP LOCKED"
                                .formatted(table.name(), table.id()))
                .param("ids", ids)
                .param("version", version)
                .query((row, index) -> {
                    I id = row.getObject(1, table.type());
                    String name = table.keyName().apply(id);
                    WrappedKey fresh = master.wrap(version, master.unwrap(WrappedKey.in(row), name), name);
                    return new Object[] {fresh.content(), fresh.version(), id};
                })
                .list();
        batches.batchUpdate(
                "UPDATE %s SET wrapped = ?, master_version = ? WHERE %s = ?".formatted(table.name(), table.id()), rows);
        rotations.advance(version, rows.size());
    }
}
