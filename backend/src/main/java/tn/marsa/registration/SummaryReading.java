package tn.marsa.registration;

/** How the person confirmed the summary: the SDL's enum of the same name. */
enum SummaryReading {
    READ_BY_THE_PERSON,
    READ_ALOUD
}
