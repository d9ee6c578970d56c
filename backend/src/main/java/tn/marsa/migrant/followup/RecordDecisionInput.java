package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.rights.FileChangeInput;

/** The SDL's input of the same name. */
record RecordDecisionInput(
        UUID idempotencyKey,
        UniqueIdentifier identifier,
        int version,
        DecisionOutcome outcome,
        LocalDate decidedOn,
        @Nullable String actNumber,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String reason,
        @Nullable String remedy)
        implements FileChangeInput {}
