package tn.marsa.admin.matching;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One field compared.
 *
 * @param weight how much it speaks for one person, 0 to 4; below 0 against it, to -4
 * @param here the value of who is described; null if there is none, and in a search
 * @param there the value of the candidate; null if there is none, or as long as it is masked
 */
public record ComparedField(
        MatchField field,
        Agreement agreement,
        int weight,
        @Nullable String here,
        @Nullable String there) implements Serializable {

    /** True if it speaks for one person. */
    boolean speaksFor() {
        return agreement == Agreement.SAME || agreement == Agreement.CLOSE;
    }
}
