package tn.marsa.admin.followup;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.procedure.StaffMember;

/**
 * What followed the validation of a file.
 *
 * @param validFrom null if no residence is held, or it is not recorded
 * @param validUntil the last day; null likewise
 * @param leftOn null unless the person is away
 * @param openRequest the request that is not decided; null if there is none
 * @param steps the latest recorded first
 */
public record FollowUp(
        State state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate leftOn,
        @Nullable Departure left,
        @Nullable Request openRequest,
        List<Step> steps)
        implements Serializable {

    public FollowUp {
        steps = List.copyOf(steps);
    }

    /** How residence stands. */
    public enum State {
        NONE,
        UNRECORDED,
        VALID,
        EXPIRED,
        DEPARTED,
        PRESUMED_DEPARTED
    }

    /** How somebody is away. */
    public enum Departure {
        FOR_A_TIME,
        FOR_GOOD,
        PRESUMED
    }

    /** What is asked for. */
    public enum RequestKind {
        FIRST,
        RENEWAL,
        CHANGE_OF_GROUND
    }

    /** How far a request is. */
    public enum RequestState {
        SUBMITTED,
        OPINION,
        GRANTED,
        REFUSED,
        CANCELLED;

        /** True once it is decided. */
        boolean isDecided() {
            return this != SUBMITTED && this != OPINION;
        }
    }

    /**
     * A request for residence.
     *
     * @param ground the new ground; null unless another one is asked for
     * @param favourable the office's opinion; null until it is given
     */
    public record Request(
            String id,
            RequestKind kind,
            @Nullable String ground,
            RequestState state,
            LocalDate submittedOn,
            @Nullable Boolean favourable,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil)
            implements Serializable {}

    /** What happened. */
    public enum StepKind {
        CARD_RECORDED,
        REQUESTED,
        OPINION,
        GRANTED,
        REFUSED,
        CANCELLED,
        MOVED,
        LEFT_FOR_A_TIME,
        DEPARTED,
        PRESUMED_DEPARTED,
        RETURNED;

        /** True if it is a decision, which has words of its own. */
        boolean isDecision() {
            return this == GRANTED || this == REFUSED || this == CANCELLED;
        }
    }

    /**
     * One step.
     *
     * @param crossing where somebody left or came back; null if that is not known
     * @param by null for what the register presumes by itself
     * @param request null if it belongs to none
     */
    public record Step(
            StepKind kind,
            LocalDate on,
            Instant at,
            @Nullable String crossing,
            @Nullable StaffMember by,
            @Nullable Request request)
            implements Serializable {}
}
