package tn.marsa.keys;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /**
     * The key of that name, the same for ever and on every machine.
     *
     * @param name up to 60 characters, for example {@code identifier.space.1}
     * @return {@link SealingKey#LENGTH} bytes of the caller's own
     */
    public byte[] key(String name) {
        byte[] known = opened.get(name);
        if (known == null) {
            known = ownTransaction.execute(status -> keep(name));
            opened.put(name, known);
        }
        return known.clone();
    }

    private byte[] keep(String name) {
        byte[] fresh = new byte[SealingKey.LENGTH];
        random.nextBytes(fresh);
        // Two machines may come first at once: one row stays, and both read it.
        jdbc.sql(
                        "INSERT INTO named_key (name, wrapped) VALUES (:name, :wrapped) ON DUPLICATE KEY UPDATE name = VALUES(name)")
                .param("name", name)
                .param("wrapped", master.wrap(fresh, name))
                .update();
        byte[] wrapped = jdbc.sql("SELECT wrapped FROM named_key WHERE name = :name FOR UPDATE")
                .param("name", name)
                .query(byte[].class)
                .single();
        return master.unwrap(wrapped, name);
    }
}
