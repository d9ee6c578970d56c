package tn.marsa.statistics.views;

/** It is kept. */
record ViewSaved(SavedView view) implements SavedViewResult {}
