package tn.marsa.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database, asked what it is and what it holds. */
public record Server(JdbcClient jdbc) {

    /** What it says of the durability of its commits and of the memory that it keeps pages in, MiB. */
    public String configuration() {
        return "%s with innodb_flush_log_at_trx_commit=%s innodb_buffer_pool_mib=%s"
                .formatted(
                        variable("@@version"),
                        variable("@@innodb_flush_log_at_trx_commit"),
                        variable("@@innodb_buffer_pool_size DIV 1048576"));
    }

    private String variable(String name) {
        return jdbc.sql("SELECT " + name).query(String.class).single();
    }

    /** How many rows these tables have together. */
    public long rows(List<String> tables) {
        return tables.stream()
                .mapToLong(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }
}
