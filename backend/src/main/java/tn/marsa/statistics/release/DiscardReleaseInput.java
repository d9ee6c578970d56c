package tn.marsa.statistics.release;

import java.util.UUID;

/** The SDL's input of the same name. */
record DiscardReleaseInput(UUID idempotencyKey, String releaseId, String reason) {}
