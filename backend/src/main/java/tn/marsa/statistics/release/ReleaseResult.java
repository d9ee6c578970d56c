package tn.marsa.statistics.release;

/** What became of a release: the SDL's union of the same name. */
sealed interface ReleaseResult permits ReleaseSaved, ReleaseRefused {}
