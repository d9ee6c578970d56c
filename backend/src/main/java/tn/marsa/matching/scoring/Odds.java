package tn.marsa.matching.scoring;

/**
 * How often a level is met.
 *
 * @param m among pairs of one person, above 0, at most 1
 * @param u among pairs of two persons, above 0, at most 1
 */
record Odds(double m, double u) {

    /** The weight of the level: log2(m/u). */
    double bits() {
        return Math.log(m / u) / Math.log(2);
    }

    /** The same if chance is likelier than u. */
    Odds orCommoner(double share) {
        return share > u ? new Odds(m, share) : this;
    }
}
