package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Some named keys of a test's own, and the rotation that wraps them anew. */
final class RotatedKeys {

    private static final int NUMBER = 250;

    private final ApplicationContext marsa;
    private final JdbcClient jdbc;
    private final NamedKeys keys;
    private final String prefix = "test." + UUID.randomUUID() + ".";

    RotatedKeys(ApplicationContext marsa) {
        this.marsa = marsa;
        this.jdbc = marsa.getBean(JdbcClient.class);
        this.keys = marsa.getBean(NamedKeys.class);
        for (int i = 0; i < NUMBER; i++) {
            keys.key(name(i));
        }
    }

    String name(int number) {
        return prefix + number;
    }

    int number() {
        return NUMBER;
    }

    Path file() {
        return marsa.getBean(KeyProperties.class).masterFile();
    }

    /** This machine as it is after a start. */
    Machine started() {
        return in(file());
    }

    /** A machine whose master key stands in that file. */
    Machine in(Path file) {
        return new Machine(file, marsa);
    }

    MasterRotation rotation() {
        return marsa.getBean(MasterRotation.class);
    }

    Rewrapping rewrapping() {
        return marsa.getBean(Rewrapping.class);
    }

    List<WrappedTable<?>> tables() {
        return marsa.<WrappedTable<?>>getBeanProvider(ResolvableType.forClass(WrappedTable.class)).stream()
                .toList();
    }

    /** Begins a rotation of which no thread hears, so that nothing is wrapped anew yet. */
    void begin() {
        assertThat(begin(started().rotation(tables()))).isTrue();
    }

    boolean begin(RotatingKeys which) {
        return Boolean.TRUE.equals(apart().execute(status -> which.rotate()));
    }

    /** Goes on with it to its end. */
    void finish() {
        rewrapping().run(() -> false);
    }

    int current() {
        return marsa.getBean(MasterVersions.class).current().orElseThrow();
    }

    Rotation last() {
        return rotation().rotation().orElseThrow();
    }

    KeyVersion version(int number) {
        return rotation().versions().stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow();
    }

    int versionThatWraps(String name) {
        return jdbc.sql("SELECT master_version FROM named_key WHERE name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    /** How many keys a version wraps, as others see it. */
    int wrappedBy(int version) {
        return apart().execute(status -> jdbc.sql("SELECT (SELECT COUNT(*) FROM named_key WHERE master_version = ?)"
                        + " + (SELECT COUNT(*) FROM person_key WHERE master_version = ?)")
                .params(version, version)
                .query(Integer.class)
                .single());
    }

    /** By a machine that has just started, which remembers none. */
    void assertAllOpen() {
        NamedKeys fresh = started().named();
        for (int i = 0; i < NUMBER; i++) {
            assertThat(fresh.key(name(i))).isEqualTo(keys.key(name(i)));
        }
    }

    TransactionTemplate apart() {
        TransactionTemplate apart = new TransactionTemplate(marsa.getBean(PlatformTransactionManager.class));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
