package tn.marsa.migrant.events;

import java.time.Instant;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** Something that happened to a file after its validation. A listener's work stands or falls with the transaction. */
public sealed interface FileEvent
        permits FileActivated,
                CodedAttributesChanged,
                CodedAttributesRestored,
                ResidenceGranted,
                ResidenceRefused,
                Departed,
                Returned,
                FilesMerged,
                FilesUnmerged,
                FileErased {

    MigrantId migrant();

    /** The office that keeps the file. */
    OfficeCode office();

    /** When it was written, which may be long after the day on which it took place. */
    Instant at();
}
