package tn.marsa.matching.scoring;

/** How similar two words are: W. E. Winkler, String Comparator Metrics, 1990. */
final class JaroWinkler {

    private static final double PREFIX_SCALE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    /** 0 for nothing in common to 1 for the same; symmetric. */
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        int longest = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < longest && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        boolean[] takenOfOne = new boolean[one.length()];
        boolean[] takenOfOther = new boolean[other.length()];
        int common = takeCommon(one, other, takenOfOne, takenOfOther);
        if (common == 0) {
            return 0;
        }
        int outOfOrder = 0;
        int at = 0;
        for (int i = 0; i < one.length(); i++) {
            if (takenOfOne[i]) {
                while (!takenOfOther[at]) {
                    at++;
                }
                outOfOrder += one.charAt(i) == other.charAt(at) ? 0 : 1;
                at++;
            }
        }
        double m = common;
        return (m / one.length() + m / other.length() + (m - outOfOrder / 2.0) / m) / 3;
    }

    private static int takeCommon(String one, String other, boolean[] takenOfOne, boolean[] takenOfOther) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end && !takenOfOne[i]; j++) {
                if (!takenOfOther[j] && one.charAt(i) == other.charAt(j)) {
                    takenOfOne[i] = true;
                    takenOfOther[j] = true;
                    common++;
                }
            }
        }
        return common;
    }
}
