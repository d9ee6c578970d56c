package tn.marsa.agreement.making;

import tn.marsa.agreement.Agreement;

/** Somebody had ended the agreement already; nothing was changed. */
record AgreementEndedBefore(Agreement agreement) implements EndAgreementResult {}
