package tn.marsa.migrant.rights;

import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;

/** The SDL's input of the same name: for restricting a file, and for lifting that. */
record RestrictFileInput(UUID idempotencyKey, UniqueIdentifier identifier, int version, String reason)
        implements FileChangeInput {}
