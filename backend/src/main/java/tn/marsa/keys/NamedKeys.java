package tn.marsa.keys;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keys by name, one for each thing that is keyed: 32 random bytes made when first asked for, kept in the database wrapped by the
 * master key.
 */
@Component
public final class NamedKeys {

    private static final String SELECT = "SELECT name, wrapped, master_version FROM named_key ";

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final TransactionTemplate ownTransaction;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> opened = new ConcurrentHashMap<>();

    NamedKeys(JdbcClient jdbc, MasterKey master, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.master = master;
        // A key outlives the transaction that first needed it: others may have used it when that one rolls back.
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Bean
    static WrappedTable<String> namedKeyTable() {
        return new WrappedTable<>("named_key", "name", "", String.class, Function.identity());
    }

    /** A row. */
    record Kept(String name, WrappedKey wrapped) {}

    /** Any of the keys that are kept; empty if there is none. */
    static Optional<Kept> any(JdbcClient jdbc) {
        return jdbc.sql(SELECT + "LIMIT 1")
                .query((row, index) -> new Kept(row.getString("name"), WrappedKey.in(row)))
                .optional();
    }

    /**
     * A key's name, and the version of the master key that wraps it.
     *
     * @param name for example {@code identifier.space.1}
     */
    public record Named(String name, int masterVersion) {}

    /** The names of all keys, in their order. */
    public List<Named> names() {
        return jdbc.sql(SELECT + "ORDER BY name")
                .query((row, index) -> new Named(row.getString("name"), row.getInt("master_version")))
                .list();
    }

    /**
     * The key of that name, the same for ever and on every machine.
     *
     * @param name up to 60 characters, for example {@code identifier.space.1}
     * @return {@link SealingKey#LENGTH} bytes of the caller's own
     */
    public byte[] key(String name) {
        byte[] known = opened.get(name);
        if (known == null) {
            known = ownTransaction.execute(status -> find(name, "").orElseGet(() -> make(name)));
            opened.put(name, known);
        }
        return known.clone();
    }

    private Optional<byte[]> find(String name, String how) {
        return jdbc.sql(SELECT + "WHERE name = :name " + how)
                .param("name", name)
                .query((row, index) -> WrappedKey.in(row))
                .optional()
                .map(wrapped -> master.unwrap(wrapped, name));
    }

    private byte[] make(String name) {
        byte[] fresh = new byte[SealingKey.LENGTH];
        random.nextBytes(fresh);
        WrappedKey wrapped = master.wrap(fresh, name);
        // Two machines may come first at once: one row stays, and both read it.
        jdbc.sql(
                        "INSERT INTO named_key (name, wrapped, master_version) VALUES (:name, :wrapped, :version) ON DUPLICATE KEY UPDATE name = VALUES(name)")
                .param("name", name)
                .param("wrapped", wrapped.content())
                .param("version", wrapped.version())
                .update();
        return find(name, "FOR UPDATE").orElseThrow();
    }
}
