package tn.marsa.agreement.making;

/** What the ending of an agreement came to: the SDL's union of the same name. */
sealed interface EndAgreementResult permits AgreementEnded, AgreementEndedBefore {}
