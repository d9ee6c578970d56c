package tn.marsa.matching.searching;

/** What a search came to: the SDL's union of the same name. */
sealed interface SearchResult permits PersonsFound, SearchTooBroad, FieldsRefused {}
