package tn.marsa.statistics;

/** What the trail keeps of a question. */
public final class TrailCodes {

    private static final int LONGEST = 200;

    private TrailCodes() {}

    /** The codes, never more than 200 characters of them. */
    public static String of(String codes) {
        return codes.length() > LONGEST ? codes.substring(0, LONGEST) : codes;
    }
}
