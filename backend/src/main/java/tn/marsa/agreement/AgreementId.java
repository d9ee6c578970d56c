package tn.marsa.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tn.marsa.shared.Ids;

/** An agreement with a partner body. Grows with time, so its order is the order in which agreements were made. */
public record AgreementId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** An id that nobody has yet. */
    public static AgreementId next() {
        return new AgreementId(Ids.next());
    }

    /** The id that a BINARY(16) column holds. */
    public static AgreementId fromBytes(byte[] bytes) {
        return new AgreementId(Ids.fromBytes(bytes));
    }

    /** Reads what {@link #toString()} wrote; empty if it is anything else. */
    public static Optional<AgreementId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AgreementId(UUID.fromString(text))) : Optional.empty();
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
