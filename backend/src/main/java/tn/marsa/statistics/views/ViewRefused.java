package tn.marsa.statistics.views;

/** It cannot be kept so; nothing was changed. */
record ViewRefused(ViewRefusal code) implements SavedViewResult {}
