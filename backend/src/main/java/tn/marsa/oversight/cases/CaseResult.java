package tn.marsa.oversight.cases;

/** What a step came to: the SDL's union of the same name. */
sealed interface CaseResult permits CaseSaved, CaseChanged, CaseStepRefused {}
