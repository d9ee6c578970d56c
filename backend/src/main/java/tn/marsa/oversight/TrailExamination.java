package tn.marsa.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.audit.TrailProof;

/**
 * How far an examination of the whole trail is: the SDL's type of the same name.
 *
 * @param rows how many rows it reads; 0 until they are counted
 * @param examined how many of them it has read
 * @param proof what it came to; null unless it has ended
 */
record TrailExamination(
        Instant startedAt,
        State state,
        long rows,
        long examined,
        @Nullable TrailProof proof) {

    /** Where it stands. */
    enum State {
        RUNNING,
        ENDED,
        /** It could not go on: nothing is known of the trail by it. */
        FAILED
    }

    static TrailExamination begun(Instant at) {
        return new TrailExamination(at, State.RUNNING, 0, 0, null);
    }

    TrailExamination reached(long nowExamined, long ofRows) {
        return new TrailExamination(startedAt, State.RUNNING, ofRows, nowExamined, null);
    }

    TrailExamination ended(TrailProof found) {
        return new TrailExamination(startedAt, State.ENDED, found.rows(), found.rows(), found);
    }

    TrailExamination failed() {
        return new TrailExamination(startedAt, State.FAILED, rows, examined, null);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
