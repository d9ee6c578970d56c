package tn.marsa.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/**
 * Which rows of the trail somebody looks for; what is null narrows nothing.
 *
 * @param from the earliest moment, included
 * @param until the moment before which
 * @param requisitions whether looks under a judicial requisition are among them that were not released
 */
public record TrailFilter(
        @Nullable MigrantId file,
        @Nullable StaffId staff,
        @Nullable OfficeCode office,
        @Nullable Purpose purpose,
        @Nullable Action action,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean requisitions) {

    /** What was looked for, in codes for the trail; the file has a column of its own there. */
    public String codes() {
        List<String> codes = new ArrayList<>();
        add(codes, "STAFF", staff);
        add(codes, "OFFICE", office);
        add(codes, "PURPOSE", purpose);
        add(codes, "ACTION", action);
        add(codes, "FROM", from);
        add(codes, "UNTIL", until);
        return codes.stream().map(code -> " " + code).collect(Collectors.joining());
    }

    private static void add(List<String> codes, String name, @Nullable Object value) {
        if (value != null) {
            codes.add(name + "." + value);
        }
    }
}
