package tn.marsa.statistics.requests;

/** What became of a request for a table: the SDL's union of the same name. */
sealed interface TableRequestResult permits TableRequestSaved, TableRequestRefused {}
