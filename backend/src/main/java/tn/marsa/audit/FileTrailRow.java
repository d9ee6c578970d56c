package tn.marsa.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/**
 * What a row of the trail tells of one file.
 *
 * @param office where its author worked then; null for an office that is none
 * @param detail codes that say more; empty if there is nothing more
 */
public record FileTrailRow(
        UUID id,
        Instant at,
        StaffId staff,
        @Nullable OfficeCode office,
        Action action,
        Purpose purpose,
        String detail) {}
