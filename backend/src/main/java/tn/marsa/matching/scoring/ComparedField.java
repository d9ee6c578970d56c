package tn.marsa.matching.scoring;

/**
 * One field compared.
 *
 * @param bits how much it speaks for one person, log2 of a likelihood ratio; 0 if missing, below 0 against
 */
public record ComparedField(MatchField field, Agreement agreement, double bits) {

    private static final double BITS_A_STEP = 3.5;
    private static final int MOST = 4;

    static ComparedField missing(MatchField field) {
        return new ComparedField(field, Agreement.MISSING, 0);
    }

    /** What a person is shown of it: 0 to 4 for one person, 0 to -4 against. */
    public int weight() {
        int steps = (int) Math.ceil(Math.abs(bits) / BITS_A_STEP);
        return (int) Math.signum(bits) * Math.min(steps, MOST);
    }

    boolean isKnown() {
        return agreement != Agreement.MISSING;
    }

    ComparedField of(MatchField other) {
        return new ComparedField(other, agreement, bits);
    }

    /** The same less some bits, which makes it close at best; what is missing stays so. */
    ComparedField lessened(double by) {
        double left = bits - by;
        return isKnown() ? new ComparedField(field, left > 0 ? Agreement.CLOSE : Agreement.DIFFERENT, left) : this;
    }

    ComparedField as(Agreement other) {
        return new ComparedField(field, other, bits);
    }

    ComparedField times(double factor) {
        return new ComparedField(field, agreement, bits * factor);
    }
}
