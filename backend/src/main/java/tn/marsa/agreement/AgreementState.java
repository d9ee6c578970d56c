package tn.marsa.agreement;

/** Whether an agreement holds: the SDL's enum of the same name. */
public enum AgreementState {
    IN_FORCE,
    /** Its last day is over. */
    EXPIRED,
    /** An administrator ended it, whatever its last day. */
    ENDED
}
