package tn.marsa.admin.registrations.procedure;

import java.time.Instant;

/**
 * The confirmation of the summary.
 *
 * @param reading how the person confirmed it
 * @param at when
 */
public record SummaryConfirmation(SummaryReading reading, Instant at) {}
