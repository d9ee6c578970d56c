package tn.marsa.admin.registrations.procedure;

/** How a person comes into the register. */
public enum RegisteredAs {
    NEW,
    EXISTING
}
