package tn.marsa.admin.registrations.parts;

/** Text put into a sentence without turning the sentence around: Unicode's isolates, for where no element can stand. */
public final class Isolated {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char AS_IT_BEGINS = '\u2068';
    private static final char END = '\u2069';

    private Isolated() {}

    /** A name, in the direction of its own script. */
    public static String name(String name) {
        return AS_IT_BEGINS + name + END;
    }

    /** A date, a time or a number, always left to right. */
    public static String figure(String figure) {
        return LEFT_TO_RIGHT + figure + END;
    }
}
