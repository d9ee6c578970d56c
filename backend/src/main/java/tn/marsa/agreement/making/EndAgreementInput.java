package tn.marsa.agreement.making;

import java.util.UUID;

/** The SDL's input of the same name. */
record EndAgreementInput(UUID idempotencyKey, String agreementId) {}
