package tn.marsa.statistics.plan;

/** What a question can break: the SDL's enum of the same name. */
public enum PlanRule {
    TOO_MANY_DIMENSIONS,
    NOT_TOGETHER,
    TWO_LEVELS,
    DIMENSION_TWICE,
    OFFICE_ALONE,
    NOT_IN_THIS_RELEASE,
    UNKNOWN_CATEGORY,
    PERIODS_INVERTED,
    PERIODS_UNEQUAL
}
