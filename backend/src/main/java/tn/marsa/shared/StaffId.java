package tn.marsa.shared;

import java.util.UUID;

/** A member of staff or a machine client, as the staff table knows them. */
public record StaffId(UUID value) {

    /** An id that nobody has yet. */
    public static StaffId next() {
        return new StaffId(Ids.next());
    }

    /** The id that a BINARY(16) column holds. */
    public static StaffId fromBytes(byte[] bytes) {
        return new StaffId(Ids.fromBytes(bytes));
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
