package tn.marsa.migrant.events;

import java.time.Instant;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** A person was erased: what figures were made of stays in them, and names nobody any more. */
public record FileErased(MigrantId migrant, OfficeCode office, Instant at) implements FileEvent {}
