package tn.marsa.statistics.requests;

import java.util.UUID;

/** The SDL's input of the same name. */
record RefuseTableInput(UUID idempotencyKey, String requestId, String reason) {}
