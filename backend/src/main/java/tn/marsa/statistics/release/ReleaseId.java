package tn.marsa.statistics.release;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.Ids;

/** A release. */
public record ReleaseId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ReleaseId next() {
        return new ReleaseId(Ids.next());
    }

    static ReleaseId fromBytes(byte[] bytes) {
        return new ReleaseId(Ids.fromBytes(bytes));
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    static Optional<ReleaseId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReleaseId(UUID.fromString(text))) : Optional.empty();
    }

    /** As the database keeps it: 16 bytes. */
    public byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
