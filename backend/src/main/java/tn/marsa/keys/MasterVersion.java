package tn.marsa.keys;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One version of the master key, a line of its file: {@code 2:} and 64 hexadecimal digits. The digits alone are version 1. */
final class MasterVersion {

    private static final Pattern LINE = Pattern.compile("(?:([1-9][0-9]{0,5}):)?([0-9a-fA-F]{64})");

    private final int number;
    private final byte[] key;
    private final SealingKey seal;
    private final CheckValue check;

    private MasterVersion(int number, byte[] key) {
        this.number = number;
        this.key = key;
        this.seal = new SealingKey(key);
        this.check = CheckValue.of(key);
    }

    static MasterVersion make(int number) {
        byte[] key = new byte[SealingKey.LENGTH];
        new SecureRandom().nextBytes(key);
        return new MasterVersion(number, key);
    }

    /** Reads what {@link #line} wrote; {@link IllegalArgumentException}, which repeats nothing of it, if it is no such line. */
    static MasterVersion parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not VERSION:KEY, the key 64 hexadecimal digits");
        }
        int number = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
        return new MasterVersion(number, HexFormat.of().parseHex(parts.group(2)));
    }

    String line() {
        return number + ":" + HexFormat.of().formatHex(key);
    }

    int number() {
        return number;
    }

    CheckValue check() {
        return check;
    }

    WrappedKey wrap(byte[] plain, String name) {
        return new WrappedKey(number, seal.seal(plain, place(name)));
    }

    byte[] unwrap(WrappedKey wrapped, String name) {
        return seal.open(wrapped.content(), place(name));
    }

    private static String place(String name) {
        return "key|" + name;
    }

    /** Never the key. */
    @Override
    public String toString() {
        return number + " (fingerprint " + check.fingerprint() + ")";
    }
}
