package tn.marsa.matching.scoring;

import java.util.List;

/**
 * How two descriptions compare.
 *
 * @param bits the sum over the fields; to rank by, never shown
 * @param fields every {@link MatchField} once, in their order
 */
public record Score(double bits, MatchStrength strength, List<ComparedField> fields) {

    public Score {
        fields = List.copyOf(fields);
    }
}
