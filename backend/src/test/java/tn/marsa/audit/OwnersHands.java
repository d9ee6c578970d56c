package tn.marsa.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * What the database's administrator can do to the trail: anything. Of what they do to the last rows nothing stays: {@link #close} puts
 * all back. Nobody sequences meanwhile.
 */
final class OwnersHands implements AutoCloseable {

    private static final String ROWS = "SELECT id, at, staff_id, office_code, action, purpose, migrant_id, detail, mac"
            + " FROM trail JOIN trail_leaf ON trail_leaf.trail_id = trail.id WHERE seq >= ?";
    private static final String LEAVES = "SELECT seq, trail_id, hash FROM trail_leaf WHERE seq >= ?";

    private final Connection connection;
    private final Connection lock;
    private final long first;
    private final List<Object[]> rows;
    private final List<Object[]> leaves;

    /** Takes hold of the rows from that place on. */
    OwnersHands(Environment environment, long first) throws SQLException {
        this.connection = connect(environment);
        this.lock = connect(environment);
        this.first = first;
        lock.setAutoCommit(false);
        read(lock, "SELECT id FROM trail_sequencer FOR UPDATE");
        this.rows = read(connection, ROWS, first);
        this.leaves = read(connection, LEAVES, first);
    }

    /** One statement with its parameters in their order. */
    void execute(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        }
    }

    /** Writes the leaf of a row anew, as whoever rebuilds the tree does. */
    void rebuildLeaf(long seq) throws SQLException {
        TrailRow row = row(seq);
        execute("UPDATE trail_leaf SET hash = ? WHERE seq = ?", row.leaf(), seq);
    }

    /** Takes away the rows from that place on, and their leaves. */
    void cut(long from) throws SQLException {
        execute("DELETE FROM trail WHERE id IN (SELECT trail_id FROM trail_leaf WHERE seq >= ?)", from);
        execute("DELETE FROM trail_leaf WHERE seq >= ?", from);
    }

    /** The row at that place. */
    TrailRow row(long seq) throws SQLException {
        try (PreparedStatement statement = prepared(
                        connection,
                        "SELECT " + TrailRow.COLUMNS
                                + " FROM trail JOIN trail_leaf ON trail_leaf.trail_id = trail.id WHERE seq = ?",
                        seq);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return TrailRow.read(found);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Object[] leaf : read(connection, LEAVES, first)) {
            execute("DELETE FROM trail WHERE id = ?", leaf[1]);
        }
        for (Object[] row : rows) {
            execute("DELETE FROM trail WHERE id = ?", row[0]);
        }
        execute("DELETE FROM trail_leaf WHERE seq >= ?", first);
        for (Object[] row : rows) {
            execute("INSERT INTO trail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row);
        }
        for (Object[] leaf : leaves) {
            execute("INSERT INTO trail_leaf VALUES (?, ?, ?)", leaf);
        }
        lock.close();
        connection.close();
    }

    private static Connection connect(Environment environment) throws SQLException {
        String owner = environment.getProperty("spring.flyway.user", "");
        String account = owner.isEmpty() ? "spring.datasource." : "spring.flyway.";
        return DriverManager.getConnection(
                environment.getRequiredProperty(account + "url"),
                owner.isEmpty() ? environment.getProperty("spring.datasource.username") : owner,
                environment.getProperty(account + "password"));
    }

    private static List<Object[]> read(Connection connection, String sql, Object... parameters) throws SQLException {
        List<Object[]> read = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                Object[] values = new Object[found.getMetaData().getColumnCount()];
                for (int each = 0; each < values.length; each++) {
                    values[each] = found.getObject(each + 1);
                }
                read.add(values);
            }
        }
        return read;
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int each = 0; each < parameters.length; each++) {
            statement.setObject(each + 1, parameters[each]);
        }
        return statement;
    }
}
