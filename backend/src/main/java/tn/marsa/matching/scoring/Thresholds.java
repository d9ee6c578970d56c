package tn.marsa.matching.scoring;

import java.util.List;

/**
 * The numbers of the weights that belong to no one level.
 *
 * @param alert bits from which a pair must be decided
 * @param veryStrong bits from which it is very strong
 * @param household the most bits that what a household shares is worth, if the given names differ
 * @param another bits below which given names count as another's, unless they are the same
 * @param alias bits taken off if a name whose parts are not told apart agrees better than those that are
 * @param swapped bits taken off if surname and given names stand in each other's place
 * @param skeletons what share of persons bear some name of a skeleton of one letter, of two, and so on
 */
record Thresholds(
        double alert,
        double veryStrong,
        double household,
        double another,
        double alias,
        double swapped,
        List<Double> skeletons) {

    double shareOfSkeleton(int letters) {
        return letters > skeletons.size() ? 0 : skeletons.get(letters - 1);
    }

    MatchStrength strength(double bits) {
        if (bits >= veryStrong) {
            return MatchStrength.VERY_STRONG;
        }
        return bits >= alert ? MatchStrength.STRONG : MatchStrength.WEAK;
    }
}
