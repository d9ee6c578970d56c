package tn.marsa.statistics.requests;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.Ids;

/** A request for a table. Grows with time. */
record TableRequestId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static TableRequestId next() {
        return new TableRequestId(Ids.next());
    }

    static TableRequestId fromBytes(byte[] bytes) {
        return new TableRequestId(Ids.fromBytes(bytes));
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    static Optional<TableRequestId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TableRequestId(UUID.fromString(text))) : Optional.empty();
    }

    byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
