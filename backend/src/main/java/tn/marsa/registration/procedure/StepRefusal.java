package tn.marsa.registration.procedure;

/** Why the procedure refuses a step: the SDL's enum of the same name. The message key is {@code refusal.<name>}. */
public enum StepRefusal {
    STAGE_NOT_REACHED,
    LAST_STAGE,
    NOT_OPEN,
    NOT_SUBMITTED,
    STAGES_UNFINISHED,
    OWN_REGISTRATION,
    HELD_BY_ANOTHER,
    DUPLICATES_UNDECIDED,
    SUPERVISOR_DECIDES
}
