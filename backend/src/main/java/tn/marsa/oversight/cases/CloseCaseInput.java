package tn.marsa.oversight.cases;

import java.util.UUID;

/** The SDL's input of the same name. */
record CloseCaseInput(UUID idempotencyKey, String caseId, int version, Finding finding, String text)
        implements CaseInput {}
