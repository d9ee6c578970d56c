package tn.marsa.migrant.rights;

import java.util.UUID;
import tn.marsa.identifier.UniqueIdentifier;

/** What the input of every change to a validated file has. */
public interface FileChangeInput {

    /** New for each intended change, the same when the request is repeated. */
    UUID idempotencyKey();

    /** Whose file. */
    UniqueIdentifier identifier();

    /** The version that the caller has seen. */
    int version();
}
