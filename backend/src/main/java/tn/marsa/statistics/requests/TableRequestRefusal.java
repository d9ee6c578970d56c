package tn.marsa.statistics.requests;

import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.plan.PlanRule;

/** Why a table cannot be asked for or decided on: the SDL's enum of the same name. */
enum TableRequestRefusal {
    PLANNED_ALREADY,
    WAITING_ALREADY,
    NO_DIMENSIONS,
    DIMENSION_TWICE,
    TWO_LEVELS,
    OFFICE_ALONE,
    TOO_MANY_DIMENSIONS,
    TOO_MANY_CELLS,
    TOO_MANY_WAITING,
    PURPOSE_NEEDED,
    OWNER_NEEDED,
    REASON_NEEDED,
    SAME_PERSON,
    NOT_WAITING;

    /** What no agreement changes; null for a rule that a table beyond the plan is there to go past. */
    static @Nullable TableRequestRefusal ofLasting(PlanRule rule) {
        return switch (rule) {
            case DIMENSION_TWICE -> DIMENSION_TWICE;
            case TWO_LEVELS -> TWO_LEVELS;
            case OFFICE_ALONE -> OFFICE_ALONE;
            default -> null;
        };
    }
}
