package tn.marsa.identifier;

/**
 * The two check digits of ISO/IEC 7064 MOD 97-10. They catch every wrong digit, every two digits swapped at any distance, and
 * every twin error ({@code 11} read as {@code 44}); of other errors about one in 97 passes. They prove nothing: anybody can
 * compute them.
 */
final class CheckDigits {

    private CheckDigits() {}

    /**
     * The check digits of a number, 2 to 98. Pairs 00, 01 and 99 would satisfy the congruence as well, but belong to 97, 98
     * and 02: one number has one pair.
     *
     * @param number what is checked, not negative, at most 16 digits
     */
    static int of(long number) {
        return (int) (98 - number * 100 % 97);
    }

    /** True if the last two digits are the check digits of those before. */
    static boolean hold(long numberWithCheckDigits) {
        return numberWithCheckDigits % 100 == of(numberWithCheckDigits / 100);
    }
}
