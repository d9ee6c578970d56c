package tn.marsa.matching.scoring;

/** A slip of the pen in a number. */
final class Slip {

    private Slip() {}

    /** True if one character of the two is another, or two neighbours are swapped; false if they are the same. */
    static boolean between(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (last > first && one.charAt(last) == other.charAt(last)) {
            last--;
        }
        return first == last
                || (last == first + 1
                        && one.charAt(first) == other.charAt(last)
                        && one.charAt(last) == other.charAt(first));
    }
}
