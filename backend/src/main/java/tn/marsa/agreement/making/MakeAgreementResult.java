package tn.marsa.agreement.making;

/** What the making of an agreement came to: the SDL's union of the same name. */
sealed interface MakeAgreementResult permits AgreementMade, FieldsRefused {}
