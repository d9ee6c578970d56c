package tn.marsa.matching.scoring;

/** Two parts of two names, compared; each is known by its place in its name. */
record PartPair(int one, int other, NameField field, Level level, double bits) {

    /** The same both ways round, so that pairing does not depend on who is compared with whom. */
    int place() {
        return Math.max(one, other) * 100 + Math.min(one, other);
    }

    boolean isOfOneOf(PartPair pair) {
        return one == pair.one || other == pair.other;
    }
}
