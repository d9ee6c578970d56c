package tn.marsa.keys;

import java.util.function.Function;

/**
 * A table of wrapped keys, in the columns {@code wrapped} and {@code master_version}: whoever owns one declares it, so that a rotation
 * of the master key wraps its keys anew.
 *
 * @param name of the table
 * @param id its primary key, one column
 * @param beforeAll a value that comes before every id
 * @param type of an id
 * @param keyName what a row's key was named when it was wrapped, by the row's id
 */
public record WrappedTable<I>(String name, String id, I beforeAll, Class<I> type, Function<I, String> keyName) {}
