package tn.marsa.statistics.requests;

import java.util.UUID;

/** The SDL's input of the same name. */
record ApproveTableInput(UUID idempotencyKey, String requestId) {}
