package tn.marsa.admin.registrations.procedure;

/** How the person confirmed the summary. */
public enum SummaryReading {
    READ_BY_THE_PERSON,
    READ_ALOUD
}
