package tn.marsa.oversight.cases;

import java.util.UUID;

/** The SDL's input of the same name. */
record ExplainCaseInput(UUID idempotencyKey, String caseId, int version, String text) implements CaseInput {}
