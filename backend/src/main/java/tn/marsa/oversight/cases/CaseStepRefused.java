package tn.marsa.oversight.cases;

/** The step is not possible now; nothing was saved. */
record CaseStepRefused(CaseRefusal code, OversightCase oversightCase) implements CaseResult {}
