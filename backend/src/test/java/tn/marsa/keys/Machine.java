package tn.marsa.keys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys as another machine over the same database has them from its start on, or this one after it was started again. */
final class Machine {

    private final MasterFile file;
    private final ApplicationContext marsa;

    Machine(Path masterFile, ApplicationContext marsa) {
        this.file = new MasterFile(new KeyProperties(masterFile, Duration.ofHours(1)));
        this.marsa = marsa;
    }

    MasterKey start() {
        return new TransactionTemplate(marsa.getBean(PlatformTransactionManager.class))
                .execute(status -> new MasterKey(check(), marsa.getBean(MasterVersions.class)));
    }

    private MasterKeyCheck check() {
        return new MasterKeyCheck(
                file,
                marsa.getBean(MasterVersions.class),
                marsa.getBean(MasterRotations.class),
                marsa.getBean(JdbcClient.class),
                marsa.getBean(Clock.class));
    }

    NamedKeys named() {
        return new NamedKeys(marsa.getBean(JdbcClient.class), start(), marsa.getBean(PlatformTransactionManager.class));
    }

    Rewrapping rewrapping(List<WrappedTable<?>> tables) {
        return new Rewrapping(
                marsa.getBean(JdbcClient.class),
                marsa.getBean(JdbcTemplate.class),
                start(),
                marsa.getBean(MasterRotations.class),
                tables,
                marsa.getBean(PlatformTransactionManager.class),
                marsa.getBean(Clock.class));
    }

    /** A rotation whose beginning no thread hears of. */
    MasterRotation rotation(List<WrappedTable<?>> tables) {
        return new MasterRotation(
                file,
                marsa.getBean(MasterVersions.class),
                marsa.getBean(MasterRotations.class),
                rewrapping(tables),
                begun -> {},
                marsa.getBean(Clock.class));
    }
}
