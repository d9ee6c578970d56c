package tn.marsa.admin.statistics;

/** A measure in words of the reader's language: what it counts, what that is taken from, and who is covered. */
record MeasureInWords(String measure, String name, String definition, String source, String coverage) {}
