package tn.marsa.oversight.cases;

/** The step was made, now or by an earlier request with the same key. */
record CaseSaved(OversightCase oversightCase) implements CaseResult {}
