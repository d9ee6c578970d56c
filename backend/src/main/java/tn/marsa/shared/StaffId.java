package tn.marsa.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A member of staff or a machine client, as the staff table knows them. */
public record StaffId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** An id that nobody has yet. */
    public static StaffId next() {
        return new StaffId(Ids.next());
    }

    /** The id that a BINARY(16) column holds. */
    public static StaffId fromBytes(byte[] bytes) {
        return new StaffId(Ids.fromBytes(bytes));
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    public static Optional<StaffId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new StaffId(UUID.fromString(text))) : Optional.empty();
    }

    /** The 16 bytes that a BINARY(16) column keeps. */
    public byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
