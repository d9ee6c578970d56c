package tn.marsa.matching.queue;

/** The pair is not asked about again. */
record ToldApart(String pair) implements TellApartResult {}
