package tn.marsa.agreement.making;

import tn.marsa.agreement.Agreement;

/** The agreement was ended, or had been by an earlier request of the same key. */
record AgreementEnded(Agreement agreement) implements EndAgreementResult {}
