package tn.marsa.statistics;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;

/** What figures are made of, and what they are, cannot be rewritten by the application's account. */
@MarsaTest
class FiguresGrantsTests {

    private final JdbcClient jdbc;
    private final String owner;

    FiguresGrantsTests(@Autowired JdbcClient jdbc, @Value("${spring.flyway.user:}") String owner) {
        this.jdbc = jdbc;
        this.owner = owner;
    }

    @BeforeEach
    void hasAnAccountOfItsOwn() {
        assumeTrue(!owner.isEmpty(), "the server was named with one account, which owns the tables");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "flow_count",
                "stock_change",
                "happened_on",
                "office_code",
                "sex",
                "birth_year",
                "birth_country",
                "citizenship",
                "ground",
                "intended_months",
                "governorate",
                "marital_status",
                "education",
                "activity",
                "occupation"
            })
    void keepWhatAFactSays(String column) {
        isRefused("UPDATE fact SET %1$s = %1$s WHERE FALSE".formatted(column));
    }

    @Test
    void keepEachFact() {
        isRefused("DELETE FROM fact WHERE FALSE");
    }

    @Test
    void forgetWhoseAFactIs() {
        assertThatCode(() -> jdbc.sql("UPDATE fact SET migrant_id = NULL WHERE FALSE")
                        .update())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons", "cell_key", "measure", "combination", "a", "release_id"})
    void keepWhatACellSays(String column) {
        isRefused("UPDATE statistics_cell SET %1$s = %1$s WHERE FALSE".formatted(column));
    }

    @Test
    void keepBothWhateverAnOlderVersionGave(
            @Autowired Flyway flyway, @Value("${spring.datasource.username}") String account) throws SQLException {
        try (Connection ownersOwn = flyway.getConfiguration().getDataSource().getConnection();
                Statement statement = ownersOwn.createStatement()) {
            statement.execute("GRANT UPDATE ON fact TO '" + account + "'@'%'");
            statement.execute("GRANT UPDATE ON statistics_cell TO '" + account + "'@'%'");
        }
        flyway.migrate();

        isRefused("UPDATE fact SET stock_change = 0 WHERE FALSE");
        isRefused("UPDATE statistics_cell SET persons = 0 WHERE FALSE");
    }

    private void isRefused(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }
}
