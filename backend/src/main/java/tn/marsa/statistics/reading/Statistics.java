package tn.marsa.statistics.reading;

/** Where the figures are asked for: the SDL's type of the same name. */
record Statistics() {}
