package tn.marsa.keys;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A key as the database keeps it.
 *
 * @param version the version of the master key that wraps it
 * @param content what {@link SealingKey#seal} made of it
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and dropped: never compared.
public record WrappedKey(int version, byte[] content) {

    /** From the columns {@code master_version} and {@code wrapped} of a row. */
    public static WrappedKey in(ResultSet row) throws SQLException {
        return new WrappedKey(row.getInt("master_version"), row.getBytes("wrapped"));
    }
}
