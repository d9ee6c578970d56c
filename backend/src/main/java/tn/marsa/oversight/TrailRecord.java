package tn.marsa.oversight;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.audit.Action;
import tn.marsa.audit.TrailRow;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/**
 * What a row of the trail tells its reader: the SDL's type of the same name.
 *
 * @param id the row's own
 * @param byId null where nobody had signed in yet
 * @param officeCode where they worked then; null for an office that is none
 * @param action null for one that this version does not know
 * @param purpose null where no person was involved
 * @param fileId null where no file was involved
 * @param codes what the row says more; empty if nothing
 */
record TrailRecord(
        UUID id,
        Instant at,
        @Nullable StaffId byId,
        @Nullable OfficeCode officeCode,
        @Nullable Action action,
        @Nullable Purpose purpose,
        @Nullable MigrantId fileId,
        String codes) {

    static TrailRecord of(TrailRow row) {
        return new TrailRecord(
                row.id(),
                row.at(),
                row.staff() == null ? null : new StaffId(row.staff()),
                row.office() == null ? null : new OfficeCode(row.office()),
                known(Action.values(), row.action()),
                known(Purpose.values(), row.purpose()),
                row.file() == null ? null : new MigrantId(row.file()),
                row.detail() == null ? "" : row.detail());
    }

    private static <E extends Enum<E>> @Nullable E known(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
