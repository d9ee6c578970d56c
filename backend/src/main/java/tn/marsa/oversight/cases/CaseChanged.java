package tn.marsa.oversight.cases;

/** Somebody took the case further since the version given; nothing was saved. */
record CaseChanged(OversightCase oversightCase) implements CaseResult {}
