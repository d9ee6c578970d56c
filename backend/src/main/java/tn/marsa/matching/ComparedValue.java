package tn.marsa.matching;

import org.jspecify.annotations.Nullable;
import tn.marsa.matching.scoring.Agreement;
import tn.marsa.matching.scoring.MatchField;

/**
 * One field compared, as it is shown: the SDL's {@code ComparedField}.
 *
 * @param weight -4 to 4
 * @param here the value of whoever is described; null if there is none or it is not shown
 * @param there the candidate's; null if there is none or it is not shown
 */
public record ComparedValue(
        MatchField field,
        Agreement agreement,
        int weight,
        @Nullable String here,
        @Nullable String there) {

    /** Says nothing of the values. */
    @Override
    public String toString() {
        return "ComparedValue[" + field + "]";
    }
}
