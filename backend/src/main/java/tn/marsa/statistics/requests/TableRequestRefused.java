package tn.marsa.statistics.requests;

/** It cannot be done; nothing was changed. */
record TableRequestRefused(TableRequestRefusal code) implements TableRequestResult {}
