package tn.marsa.registration.procedure;

/** How the person confirmed the summary: the SDL's enum of the same name. */
public enum SummaryReading {
    READ_BY_THE_PERSON,
    READ_ALOUD
}
