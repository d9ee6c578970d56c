package tn.marsa.agreement;

/** What a body may be told of a number: the SDL's {@code AgreedQuestion}. */
public enum Question {
    /** Whether the register has issued it. */
    GENUINE,
    /** Whether it is in use today. */
    VALID
}
