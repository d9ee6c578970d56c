package tn.marsa.matching.queue;

/** The pair cannot be told apart by the caller now. */
record TellApartRefused(TellApartRefusal code) implements TellApartResult {}
