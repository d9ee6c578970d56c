package tn.marsa.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database, asked what it is and what it holds. */
public record Server(JdbcClient jdbc) {

    /** What it says of the durability of its commits. */
    public String durability() {
        return "%s with innodb_flush_log_at_trx_commit=%s"
                .formatted(variable("@@version"), variable("@@innodb_flush_log_at_trx_commit"));
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
