package tn.marsa.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tn.marsa.bench.RecordedTransaction.RecordedStatement;

/** Stands between the API and the driver, and writes down what is executed with which parameters. */
final class Recording {

    private final List<RecordedTransaction> transactions = new ArrayList<>();

    /** In the order in which they ended. */
    synchronized List<RecordedTransaction> transactions() {
        return List.copyOf(transactions);
    }

    private synchronized void add(List<RecordedStatement> statements, boolean committed) {
        if (!statements.isEmpty()) {
            transactions.add(new RecordedTransaction(List.copyOf(statements), committed));
            statements.clear();
        }
    }

    Connection of(Connection connection) {
        List<RecordedStatement> underWay = new ArrayList<>();
        return stand(Connection.class, (method, arguments) -> {
            switch (method.getName()) {
                case "commit" -> add(underWay, true);
                case "rollback", "close" -> add(underWay, false);
                default -> {}
            }
            Object answer = call(connection, method, arguments);
            return answer instanceof PreparedStatement statement
                    ? of(statement, (String) arguments[0], underWay)
                    : answer;
        });
    }

    private static PreparedStatement of(PreparedStatement statement, String sql, List<RecordedStatement> underWay) {
        SortedMap<Integer, @Nullable Object> parameters = new TreeMap<>();
        List<List<@Nullable Object>> batch = new ArrayList<>();
        return stand(PreparedStatement.class, (method, arguments) -> {
            switch (method.getName()) {
                case "setNull" -> parameters.put((Integer) arguments[0], null);
                case "addBatch" -> batch.add(new ArrayList<>(parameters.values()));
                case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
                    underWay.add(new RecordedStatement(sql, List.of(new ArrayList<>(parameters.values())), false));
                case "executeBatch", "executeLargeBatch" -> {
                    underWay.add(new RecordedStatement(sql, List.copyOf(batch), true));
                    batch.clear();
                }
                default -> {
                    if (method.getName().startsWith("set") && arguments.length > 1) {
                        parameters.put((Integer) arguments[0], arguments[1]);
                    }
                }
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T stand(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.call(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    /** What is done with each call. */
    @FunctionalInterface
    private interface Calls {
        @Nullable Object call(Method method, Object[] arguments) throws Throwable;
    }
}
