package tn.marsa.identifier;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;

/**
 * A secret one-to-one reordering of the numbers 0 to 999,999,999: counters that follow each other become numbers without
 * order, and two counters never become the same number. Safe for many threads.
 */
final class CounterPermutation {

    /** How many counters there are, and so how many identifiers in a number space. */
    static final int SIZE = 1_000_000_000;

    private static final int DIGITS = 9;
    private static final int RADIX = 10;

    private final byte[] key;

    // As many as ever worked at once, which virtual threads do not multiply: nothing here blocks.
    private final Queue<Ff1> idle = new ConcurrentLinkedQueue<>();

    /** The reordering that belongs to a key of 16, 24 or 32 bytes. */
    CounterPermutation(byte[] key) {
        this.key = key.clone();
    }

    /** The number that stands for a counter. */
    int apply(int counter) {
        return reorder(counter, Ff1::encrypt);
    }

    /** The counter that a number stands for. */
    int invert(int number) {
        return reorder(number, Ff1::decrypt);
    }

    private int reorder(int number, BiFunction<Ff1, byte[], byte[]> direction) {
        Ff1 waiting = idle.poll();
        Ff1 ff1 = waiting == null ? new Ff1(key, RADIX, new byte[0]) : waiting;
        int reordered = number(direction.apply(ff1, digits(number)));
        idle.add(ff1);
        return reordered;
    }

    private static byte[] digits(int number) {
        if (number < 0 || number >= SIZE) {
            throw new IllegalArgumentException("not a counter: " + number);
        }
        byte[] digits = new byte[DIGITS];
        int rest = number;
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = (byte) (rest % RADIX);
            rest /= RADIX;
        }
        return digits;
    }

    private static int number(byte[] digits) {
        int number = 0;
        for (byte digit : digits) {
            number = number * RADIX + digit;
        }
        return number;
    }
}
