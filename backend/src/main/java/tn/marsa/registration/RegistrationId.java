package tn.marsa.registration;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.Ids;

/** A registration, as addresses and queues name it. It grows with time, so its order is the order in which people came. */
public record RegistrationId(UUID value) implements Comparable<RegistrationId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** An id that nobody has yet. */
    public static RegistrationId next() {
        return new RegistrationId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    public static Optional<RegistrationId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RegistrationId(UUID.fromString(text))) : Optional.empty();
    }

    public byte[] bytes() {
        return Ids.toBytes(value);
    }

    @Override
    public int compareTo(RegistrationId other) {
        return Arrays.compareUnsigned(bytes(), other.bytes());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
