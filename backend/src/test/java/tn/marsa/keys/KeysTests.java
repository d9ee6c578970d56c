package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tn.marsa.MarsaTest;

@MarsaTest
class KeysTests {

    private final NamedKeys keys;
    private final MasterKey master;
    private final KeyProperties properties;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final String name = "test." + UUID.randomUUID();

    KeysTests(
            @Autowired NamedKeys keys,
            @Autowired MasterKey master,
            @Autowired KeyProperties properties,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions) {
        this.keys = keys;
        this.master = master;
        this.properties = properties;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Test
    void makesTheMasterKeyForItsOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(properties.masterFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void answersTheSameKeyAfterARestart() {
        byte[] before = keys.key(name);

        assertThat(new NamedKeys(jdbc, master, transactions).key(name)).isEqualTo(before);
    }

    @Test
    void keepsKeysWrapped() {
        byte[] key = keys.key(name);

        assertThat(jdbc.sql("SELECT wrapped FROM named_key WHERE name = :name")
                        .param("name", name)
                        .query(byte[].class)
                        .single())
                .isNotEqualTo(key)
                .hasSize(12 + SealingKey.LENGTH + 16);
    }

    @Test
    void makesOneKeyForAllWhoAskAtOnce() throws Exception {
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> ask =
                    () -> seen.add(Arrays.hashCode(new NamedKeys(jdbc, master, transactions).key(name)));
            threads.invokeAll(IntStream.range(0, 8).mapToObj(each -> ask).toList());
        }

        assertThat(seen).hasSize(1);
    }
}
