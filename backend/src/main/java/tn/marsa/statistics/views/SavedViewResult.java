package tn.marsa.statistics.views;

/** What became of a view: the SDL's union of the same name. */
sealed interface SavedViewResult permits ViewSaved, ViewRefused {}
