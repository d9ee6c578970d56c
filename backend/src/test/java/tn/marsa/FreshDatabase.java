package tn.marsa;

import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Each run of the tests begins with empty tables, on whichever server; contexts of the same run share them. Where nothing may be
 * cleaned, what is there stays.
 */
@Component
@ConditionalOnProperty(name = "spring.flyway.clean-disabled", havingValue = "false")
class FreshDatabase implements FlywayMigrationStrategy {

    private static final AtomicBoolean CLEANED = new AtomicBoolean();

    @Override
    public void migrate(Flyway flyway) {
        if (CLEANED.compareAndSet(false, true)) {
            flyway.clean();
        }
        flyway.migrate();
    }
}
