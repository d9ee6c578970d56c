package tn.marsa.identifier;

import java.util.Optional;

/**
 * The first digit of an identifier: what the number is worth, and under which key its counter was permuted. A key never
 * changes inside a space; a new key takes a new digit, never 0.
 */
public enum NumberSpace {
    /** Numbers of persons in the register. */
    REAL(1),
    /** Numbers of demonstrations and dry runs, worth nothing. */
    SPECIMEN(9);

    private final int digit;

    NumberSpace(int digit) {
        this.digit = digit;
    }

    /** The space of the numbers that begin with this digit; empty if there is none. */
    static Optional<NumberSpace> ofDigit(int digit) {
        for (NumberSpace space : values()) {
            if (space.digit == digit) {
                return Optional.of(space);
            }
        }
        return Optional.empty();
    }

    int digit() {
        return digit;
    }

    /** The name of the key that permutes this space's counter. */
    String keyName() {
        return "identifier.space." + digit;
    }
}
