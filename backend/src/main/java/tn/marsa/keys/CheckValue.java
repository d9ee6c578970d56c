package tn.marsa.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Hmac;

/** By what a key is known again without being kept: HMAC-SHA-256 under it, from which 256 random bits are not to be found back. */
final class CheckValue {

    private static final byte[] ANY = "marsa: which master key is this".getBytes(US_ASCII);

    private final byte[] bytes;

    private CheckValue(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static CheckValue of(byte[] key) {
        return new CheckValue(new Hmac(key).of(ANY));
    }

    /** As the database keeps it: 32 bytes. */
    static CheckValue kept(byte[] bytes) {
        return new CheckValue(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** For people: its first four bytes, for example {@code 9f3c-01ab}. */
    String fingerprint() {
        String digits = HexFormat.of().formatHex(bytes, 0, 4);
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckValue value && MessageDigest.isEqual(bytes, value.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
