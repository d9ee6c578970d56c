package tn.marsa;

import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Each run of the tests begins with empty tables, on whichever server; contexts of the same run share them. */
@Component
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
