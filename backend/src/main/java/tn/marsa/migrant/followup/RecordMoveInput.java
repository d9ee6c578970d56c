package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.rights.FileChangeInput;
import tn.marsa.shared.GovernorateCode;

/** The SDL's input of the same name. */
record RecordMoveInput(
        UUID idempotencyKey,
        UniqueIdentifier identifier,
        int version,
        LocalDate movedOn,
        GovernorateCode governorate,
        String address)
        implements FileChangeInput {}
