package tn.marsa.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * After each migration gives the application's account what it needs on each table and no more: rows of the trail it may add and
 * read, never change or take away. Where one account does both jobs there is nothing to give, and nothing is kept from it.
 */
@Component
final class TableGrants implements Callback {

    private static final String ALL = "SELECT, INSERT, UPDATE, DELETE";
    private static final String ADD = "SELECT, INSERT";
    private static final String CHANGE = "SELECT, INSERT, UPDATE";

    // ER_NONEXISTING_TABLE_GRANT, on both servers.
    private static final int NOTHING_GIVEN = 1147;

    // What the application has no business to change: who looked, who had a hand in a registration, what was asked
    // before; a number once issued is never taken away; what a fact says stays, but for what leads to a person who is
    // erased; cells of a release are made anew or discarded, never changed; how the tables came about is their owner's.
    private static final Map<String, String> LESS = Map.ofEntries(
            Map.entry("trail", ADD),
            Map.entry("trail_leaf", ADD),
            Map.entry("saved_group", ADD),
            Map.entry("file_grant", "SELECT, INSERT, UPDATE (reason_token)"),
            Map.entry("registration_request", ADD),
            Map.entry("oversight_case", CHANGE),
            Map.entry("oversight_case_step", ADD),
            Map.entry("oversight_case_text", ADD),
            Map.entry("oversight_request", ADD),
            Map.entry("inspector_mandate", ADD),
            Map.entry("inspector_mandate_end", ADD),
            Map.entry("requisition_release", ADD),
            Map.entry("disclosure", ADD),
            Map.entry("agreement_request", ADD),
            Map.entry("agreement", CHANGE),
            Map.entry("unique_identifier", CHANGE),
            Map.entry("rectification", ADD),
            Map.entry("file_request", ADD),
            Map.entry("erasure", CHANGE),
            Map.entry("fact", "SELECT, INSERT, UPDATE (id, event_id, migrant_id, record_key, recorded_at)"),
            Map.entry("statistics_release", CHANGE),
            Map.entry("statistics_cell", "SELECT, INSERT, DELETE"),
            Map.entry("statistics_request", ADD),
            Map.entry("statistics_feed", ADD),
            Map.entry("statistics_table_request", CHANGE),
            Map.entry("statistics_release_table", ADD),
            Map.entry("synthetic_population", CHANGE),
            Map.entry("flyway_schema_history", "SELECT"));

    private final String user;
    private final String owner;

    TableGrants(@Value("${spring.datasource.username:}") String user, @Value("${spring.flyway.user:}") String owner) {
        this.user = user;
        this.owner = owner;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && !owner.isEmpty();
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : tables(context.getConnection())) {
                String rights = LESS.getOrDefault(table, ALL);
                for (String right : List.of("UPDATE", "DELETE")) {
                    if (!List.of(rights.split(", ")).contains(right)) {
                        takeBack(statement, right, table);
                    }
                }
                statement.execute("GRANT " + rights + " ON `" + table + "` TO '" + user + "'@'%'");
            }
        } catch (SQLException failed) {
            throw new FlywayException("The application's account cannot be given its rights", failed);
        }
    }

    // An older version may have given more. One right at a time: MySQL takes back none of several if one of them was
    // not given.
    private void takeBack(Statement statement, String right, String table) throws SQLException {
        try {
            statement.execute("REVOKE " + right + " ON `" + table + "` FROM '" + user + "'@'%'");
        } catch (SQLException refused) {
            if (refused.getErrorCode() != NOTHING_GIVEN) {
                throw refused;
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    @Override
    public String getCallbackName() {
        return "tableGrants";
    }
}
