package tn.marsa.oversight.cases;

import java.util.UUID;

/** What the input of every step has. */
sealed interface CaseInput permits AssignCaseInput, ExplainCaseInput, CloseCaseInput {

    /** New for each intended step, the same when the request is repeated. */
    UUID idempotencyKey();

    /** Which case; any text. */
    String caseId();

    /** The version that the caller has seen. */
    int version();
}
