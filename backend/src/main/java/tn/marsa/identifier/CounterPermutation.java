package tn.marsa.identifier;

/**
 * A secret one-to-one reordering of the numbers 0 to 999,999,999: counters that follow each other become numbers without
 * order, and two counters never become the same number.
 */
final class CounterPermutation {

    /** How many counters there are, and so how many identifiers in a number space. */
    static final int SIZE = 1_000_000_000;

    private static final int DIGITS = 9;
    private static final int RADIX = 10;

    private final Ff1 ff1;

    /** The reordering that belongs to a key of 16, 24 or 32 bytes. */
    CounterPermutation(byte[] key) {
        this.ff1 = new Ff1(key, RADIX, new byte[0]);
    }

    /** The number that stands for a counter. */
    int apply(int counter) {
        return number(ff1.encrypt(digits(counter)));
    }

    /** The counter that a number stands for. */
    int invert(int number) {
        return number(ff1.decrypt(digits(number)));
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
