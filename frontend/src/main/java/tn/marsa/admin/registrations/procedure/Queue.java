package tn.marsa.admin.registrations.procedure;

/** A queue of the work list. */
public enum Queue {
    ALL,
    MY_DRAFTS,
    WAITING_FOR_VALIDATION,
    RETURNED,
    VALIDATED
}
