package tn.marsa.matching.queue;

import java.time.Instant;

/** The SDL's type of the same name. */
record PairedFileOpened(String pair, Instant until) {}
