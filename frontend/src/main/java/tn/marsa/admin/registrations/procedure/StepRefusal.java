package tn.marsa.admin.registrations.procedure;

/** Why the procedure refuses a step. */
public enum StepRefusal {
    STAGE_NOT_REACHED,
    NOT_OPEN,
    NOT_SUBMITTED,
    STAGES_UNFINISHED,
    OWN_REGISTRATION,
    HELD_BY_ANOTHER
}
