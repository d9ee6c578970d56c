package tn.marsa.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.bench.RecordedTransaction.RecordedStatement;

/**
 * The limit: does what was recorded of the API once more over plain JDBC, with {@link FreshValues}. The same statements in the same
 * order, each prepared once for the connection, and the same commits; nothing between them but the cryptography.
 */
public final class BareLoop implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Takes a connection of its own. */
    public BareLoop(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Once. */
    public void run(List<RecordedTransaction> recorded, FreshValues values) throws SQLException {
        for (RecordedTransaction transaction : recorded) {
            for (RecordedStatement statement : transaction.statements()) {
                run(statement, values);
            }
            if (transaction.committed()) {
                connection.commit();
            }
        }
    }

    private void run(RecordedStatement statement, FreshValues values) throws SQLException {
        PreparedStatement ready = prepared(statement.sql());
        for (List<@Nullable Object> run : statement.runs()) {
            List<@Nullable Object> parameters = values.of(statement.sql(), run);
            for (int i = 0; i < parameters.size(); i++) {
                ready.setObject(i + 1, parameters.get(i));
            }
            if (statement.isBatch()) {
                ready.addBatch();
            } else if (ready.execute()) {
                try (ResultSet rows = ready.getResultSet()) {
                    values.read(statement.sql(), parameters, rows);
                }
            }
        }
        if (statement.isBatch()) {
            ready.executeBatch();
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement each : prepared.values()) {
            each.close();
        }
        connection.close();
    }
}
