package tn.marsa.statistics.release;

import java.util.UUID;

/** The SDL's input of the same name. */
record PublishReleaseInput(UUID idempotencyKey, String releaseId, String hash) {}
