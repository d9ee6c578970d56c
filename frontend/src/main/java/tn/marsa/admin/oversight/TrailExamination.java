package tn.marsa.admin.oversight;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How far an examination of the whole trail is.
 *
 * @param rows how many rows it reads; 0 until they are counted
 * @param examined how many of them it has read
 * @param proof what it came to; null unless it has ended
 */
record TrailExamination(
        State state, long rows, long examined, @Nullable TrailProof proof) implements Serializable {

    /** The API's enum ExaminationState. */
    enum State {
        RUNNING,
        ENDED,
        FAILED
    }

    /** Between 0 and 1. */
    double share() {
        return rows == 0 ? 0 : (double) examined / rows;
    }
}
