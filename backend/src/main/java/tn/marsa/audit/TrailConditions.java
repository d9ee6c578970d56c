package tn.marsa.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows WHERE, and the values of its parameters. */
final class TrailConditions {

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    TrailConditions(String first) {
        this.sql = new StringBuilder(first);
    }

    /** One condition more, unless there is no value for its parameter. */
    <V> TrailConditions narrow(String condition, String name, @Nullable V value, Function<V, Object> column) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            values.put(name, column.apply(value));
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
