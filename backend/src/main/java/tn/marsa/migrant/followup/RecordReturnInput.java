package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.rights.FileChangeInput;
import tn.marsa.shared.Code;

/** The SDL's input of the same name. */
record RecordReturnInput(
        UUID idempotencyKey,
        UniqueIdentifier identifier,
        int version,
        LocalDate returnedOn,
        @Nullable Code crossing) implements FileChangeInput {}
