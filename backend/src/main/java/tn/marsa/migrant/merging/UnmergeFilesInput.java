package tn.marsa.migrant.merging;

import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;

/** The SDL's input of the same name. */
record UnmergeFilesInput(UUID idempotencyKey, UniqueIdentifier merged, String reason) {}
