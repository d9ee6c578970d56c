package tn.marsa.statistics.requests;

/** It was done, or had been by an earlier request of the same key. */
record TableRequestSaved(TableRequest request) implements TableRequestResult {}
