package tn.marsa.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The API's connection pool as it always is, which can be asked to write down what passes through it. */
public final class RecordedDatabase extends HikariDataSource {

    private volatile @Nullable Recording recording;

    /** What the API does with the database while the work is done: nothing else may be under way. */
    public Recorded during(Work work) throws Exception {
        Recording current = new Recording();
        recording = current;
        try {
            work.run();
        } finally {
            recording = null;
        }
        return new Recorded(current.transactions());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Recording current = recording;
        return current == null ? connection : current.of(connection);
    }

    /** Something that the API is asked to do. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** To be started with the API. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class InPlace {
        @Bean
        @ConfigurationProperties("spring.datasource.hikari")
        RecordedDatabase dataSource(DataSourceProperties properties) {
            return properties
                    .initializeDataSourceBuilder()
                    .type(RecordedDatabase.class)
                    .build();
        }
    }
}
