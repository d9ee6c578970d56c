package tn.marsa.agreement.making;

import org.jspecify.annotations.Nullable;
import tn.marsa.agreement.Agreement;

/**
 * The agreement was made, or had been made by an earlier request of the same key.
 *
 * @param clientSecret what the machine signs in with; null where another server keeps it, and once it has been shown
 */
record AgreementMade(Agreement agreement, @Nullable String clientSecret) implements MakeAgreementResult {}
