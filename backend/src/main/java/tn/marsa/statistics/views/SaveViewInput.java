package tn.marsa.statistics.views;

import java.util.UUID;

/** The SDL's input of the same name. */
record SaveViewInput(UUID idempotencyKey, ViewPage page, String name, String link) {}
