package tn.marsa.oversight.cases;

import java.util.UUID;

/** The SDL's input of the same name. */
record AssignCaseInput(UUID idempotencyKey, String caseId, int version, String supervisor) implements CaseInput {}
