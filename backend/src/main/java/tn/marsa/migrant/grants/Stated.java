package tn.marsa.migrant.grants;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.fields.Requisition;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/**
 * What somebody states who asks for a file, as it was typed. A blank text counts as none.
 *
 * @param requisition the number of a judicial requisition
 */
public record Stated(
        @Nullable Purpose purpose,
        @Nullable String reason,
        @Nullable String requisition) {

    /** Nothing at all. */
    public static final Stated NOTHING = new Stated(null, null, null);

    public Stated {
        reason = blankAsNone(reason);
        requisition = blankAsNone(requisition);
    }

    /** True if nothing was stated. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** True if there are words to be sealed. */
    public boolean isInWords() {
        return reason != null || requisition != null;
    }

    /** True if both purpose and reason were stated. */
    public boolean isComplete() {
        return purpose != null && reason != null;
    }

    /** The reason; {@link RequestRefused} with INVALID_VALUE at {@code reason} if it cannot be taken. */
    Optional<Reason> checkedReason() {
        return Optional.ofNullable(reason).map(typed -> checked("reason", typed, Reason::new));
    }

    /**
     * The number of the requisition, which is needed for that purpose and has no place with any other.
     *
     * @throws RequestRefused with INVALID_VALUE at {@code requisition} if it is missing, cannot be taken, or is out of place
     */
    Optional<Requisition> checkedRequisition() {
        if ((purpose == Purpose.JUDICIAL_REQUISITION) != (requisition != null)) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "requisition");
        }
        return Optional.ofNullable(requisition).map(typed -> checked("requisition", typed, Requisition::new));
    }

    private static <T> T checked(String field, String typed, Function<String, T> read) {
        try {
            return read.apply(typed);
        } catch (InvalidValue refused) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, field);
        }
    }

    private static @Nullable String blankAsNone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
