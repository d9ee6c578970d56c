package tn.marsa.admin.registrations.procedure;

/** Why the procedure refuses a step. */
public enum StepRefusal {
    STAGE_NOT_REACHED,
    LAST_STAGE,
    NOT_OPEN,
    NOT_SUBMITTED,
    STAGES_UNFINISHED,
    OWN_REGISTRATION,
    HELD_BY_ANOTHER,
    DUPLICATES_UNDECIDED,
    SUPERVISOR_DECIDES;

    /** True if files that may be of the same person stand in the way. */
    public boolean isOfDuplicates() {
        return this == DUPLICATES_UNDECIDED || this == SUPERVISOR_DECIDES;
    }
}
