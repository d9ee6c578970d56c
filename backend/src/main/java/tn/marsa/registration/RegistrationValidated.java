package tn.marsa.registration;

import java.time.Instant;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** A person is in the register from now on. Published in the transaction that validates: a listener's work stands or falls with it. */
public record RegistrationValidated(
        RegistrationId registration, MigrantId migrant, OfficeCode office, RegisteredAs registeredAs, Instant at) {}
