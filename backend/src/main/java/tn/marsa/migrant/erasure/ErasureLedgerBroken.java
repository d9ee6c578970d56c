package tn.marsa.migrant.erasure;

import java.nio.file.Path;

/** The ledger of erasures is not as it was written: the API does not start, for persons may stand in it who must not be shown again. */
final class ErasureLedgerBroken extends RuntimeException {

    ErasureLedgerBroken(Path ledger, int line) {
        super("The ledger of erasures is not as it was written: line %d of %s".formatted(line, ledger));
    }
}
