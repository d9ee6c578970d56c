package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.rights.FileChangeInput;

/** The SDL's input of the same name. */
record RecordCardInput(
        UUID idempotencyKey, UniqueIdentifier identifier, int version, LocalDate validFrom, LocalDate validUntil)
        implements FileChangeInput {}
