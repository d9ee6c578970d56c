package tn.marsa.matching.index;

import java.nio.ByteBuffer;

/** What the database keeps of a key. */
record Token(long value) implements Comparable<Token> {

    static Token of(byte[] bytes) {
        return new Token(ByteBuffer.wrap(bytes).getLong());
    }

    /** The 8 bytes that a BINARY(8) column keeps. */
    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    /** In the order in which the database has them. */
    @Override
    public int compareTo(Token other) {
        return Long.compareUnsigned(value, other.value);
    }
}
