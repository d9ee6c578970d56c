package tn.marsa.registration.reading;

import java.util.EnumSet;
import java.util.Set;
import tn.marsa.registration.procedure.RegistrationState;

/** A queue of the work list: the SDL's enum of the same name. */
enum Queue {
    ALL,
    MY_DRAFTS,
    WAITING_FOR_VALIDATION,
    RETURNED,
    VALIDATED;

    /** The states of the registrations that stand in it. */
    Set<RegistrationState> states() {
        return switch (this) {
            case ALL -> EnumSet.of(RegistrationState.DRAFT, RegistrationState.SUBMITTED, RegistrationState.RETURNED);
            case MY_DRAFTS -> EnumSet.of(RegistrationState.DRAFT);
            case WAITING_FOR_VALIDATION -> EnumSet.of(RegistrationState.SUBMITTED);
            case RETURNED -> EnumSet.of(RegistrationState.RETURNED);
            case VALIDATED -> EnumSet.of(RegistrationState.VALIDATED);
        };
    }

    /** True if only what the caller holds stands in it. */
    boolean isOwn() {
        return this == MY_DRAFTS;
    }
}
