package tn.marsa.admin.registrations.procedure;

/** Something that the caller may do with a registration now. */
public enum Step {
    SAVE,
    TAKE_OVER,
    SUBMIT,
    RETURN,
    VALIDATE,
    ABANDON
}
