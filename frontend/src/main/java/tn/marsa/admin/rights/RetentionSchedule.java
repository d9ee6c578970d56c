package tn.marsa.admin.rights;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long each kind of data is kept.
 *
 * @param note that it is a working schedule, in the language of the request
 */
record RetentionSchedule(int version, LocalDate inForceFrom, String note, List<Period> periods)
        implements Serializable {

    RetentionSchedule {
        periods = List.copyOf(periods);
    }

    /** A kind of data. */
    enum Category {
        IDENTITY_AND_FILE,
        CONTACT,
        SUPPORTING_DOCUMENTS,
        ABANDONED_REGISTRATION,
        SEALED_REASONS,
        TRAIL,
        UNLINKED_STATISTICS
    }

    /** What a period runs from. */
    enum Begin {
        FILE_CLOSED,
        REGISTRATION_ABANDONED,
        REASON_GIVEN,
        ROW_WRITTEN,
        FILE_ERASED
    }

    /**
     * How long one kind is kept.
     *
     * @param months null if no end is set
     * @param legalBasis in the language of the request
     */
    record Period(Category category, @Nullable Integer months, Begin begins, String legalBasis)
            implements Serializable {}
}
