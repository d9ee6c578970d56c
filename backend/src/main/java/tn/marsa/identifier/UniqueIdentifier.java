package tn.marsa.identifier;

import java.util.Optional;
import tn.marsa.shared.InvalidValue;

/**
 * The national reference of one person: a digit for the number space, nine digits that mean nothing, two check digits. Says
 * nothing of office, date or nationality, and is never a right to stay.
 *
 * @param value 12 Latin digits
 */
public record UniqueIdentifier(String value) {

    private static final int LENGTH = 12;
    private static final int LONGEST_SHOWN = 64;

    /** Refuses with {@link InvalidValue} what is not 12 Latin digits, in a number space, with right check digits. */
    public UniqueIdentifier {
        boolean digits = value.length() == LENGTH && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || spaceOf(value).isEmpty() || !CheckDigits.hold(Long.parseLong(value))) {
            throw new InvalidValue("uniqueIdentifier");
        }
    }

    /**
     * Reads what a person typed, pasted or scanned: decimal digits of any script; spaces, hyphens and invisible marks of
     * writing direction anywhere. Refuses everything else, and more than 64 characters, with {@link InvalidValue}.
     */
    public static UniqueIdentifier parse(String shown) {
        if (shown.length() > LONGEST_SHOWN) {
            throw new InvalidValue("uniqueIdentifier");
        }
        StringBuilder digits = new StringBuilder(LENGTH);
        shown.codePoints().filter(c -> !separates(c)).forEach(c -> digits.append(latinDigit(c)));
        return new UniqueIdentifier(digits.toString());
    }

    /**
     * Completes a number with its check digits.
     *
     * @param body what stands between the number space and the check digits, 0 to 999,999,999
     */
    static UniqueIdentifier of(NumberSpace space, int body) {
        long number = (long) space.digit() * CounterPermutation.SIZE + body;
        return new UniqueIdentifier(Long.toString(number * 100 + CheckDigits.of(number)));
    }

    /** The number space, which says what the number is worth. */
    public NumberSpace space() {
        return spaceOf(value).orElseThrow();
    }

    /** As people read it, in groups of four: {@code 1234 5678 9012}. To be shown left to right in every language. */
    public String grouped() {
        return value.substring(0, 4) + ' ' + value.substring(4, 8) + ' ' + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<NumberSpace> spaceOf(String value) {
        return NumberSpace.ofDigit(value.charAt(0) - '0');
    }

    private static boolean separates(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> true;
            default -> Character.isWhitespace(character);
        };
    }

    private static char latinDigit(int character) {
        if (!Character.isDigit(character)) {
            throw new InvalidValue("uniqueIdentifier");
        }
        return (char) ('0' + Character.digit(character, 10));
    }
}
