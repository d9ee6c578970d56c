package tn.marsa.shared;

import java.util.UUID;

/** The file of one person, inside the system; never shown to anybody. People use the unique identifier. */
public record MigrantId(UUID value) {

    /** An id that nobody has yet. */
    public static MigrantId next() {
        return new MigrantId(Ids.next());
    }

    /** The id that a BINARY(16) column holds. */
    public static MigrantId fromBytes(byte[] bytes) {
        return new MigrantId(Ids.fromBytes(bytes));
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
