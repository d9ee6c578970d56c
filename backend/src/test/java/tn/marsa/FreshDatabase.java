package tn.marsa;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Each run of the tests begins with empty tables, on whichever server; contexts of the same run and database share them. Where nothing may be
 * cleaned, what is there stays.
 */
@Component
@ConditionalOnProperty(name = "spring.flyway.clean-disabled", havingValue = "false")
class FreshDatabase implements FlywayMigrationStrategy {

    private static final Set<String> CLEANED = ConcurrentHashMap.newKeySet();

    private final String database;

    FreshDatabase(@Value("${spring.datasource.url}") String database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (CLEANED.add(database)) {
            flyway.clean();
        }
        flyway.migrate();
    }
}
