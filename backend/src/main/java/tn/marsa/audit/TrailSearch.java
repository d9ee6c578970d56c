package tn.marsa.audit;

import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.StaffId;

/** Finds rows of the trail, newest first. Each condition has an index that ends with the time. */
@Component
@PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
public class TrailSearch {

    private static final String ORDER = " ORDER BY trail.at DESC, trail.id DESC LIMIT :most";
    private static final String NO_REQUISITIONS =
            "(trail.purpose IS NULL OR trail.purpose <> 'JUDICIAL_REQUISITION' OR " + ReleasedLooks.RELEASED + ")";

    private final JdbcClient jdbc;

    TrailSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rows that the filter lets through, in the caller's transaction, which must be under way: that they were read is told in it.
     *
     * @param after null for the beginning
     * @param most how many at most
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<TrailRow> page(TrailFilter filter, @Nullable PlaceInTime after, int most) {
        TrailConditions conditions = conditions(filter);
        if (after != null) {
            conditions
                    .narrow("trail.at <= :at", "at", after.at(), Timestamp::from)
                    .narrow("(trail.at < :at OR trail.id < :id)", "id", after.id(), Ids::toBytes);
        }
        return jdbc.sql("SELECT " + TrailRow.COLUMNS + " FROM trail WHERE " + conditions.sql() + ORDER)
                .params(conditions.values())
                .param("most", most)
                .query((row, index) -> TrailRow.read(row))
                .list();
    }

    private static TrailConditions conditions(TrailFilter filter) {
        return new TrailConditions(filter.requisitions() ? "TRUE" : NO_REQUISITIONS)
                .narrow("trail.migrant_id = :file", "file", filter.file(), MigrantId::bytes)
                .narrow("trail.staff_id = :staff", "staff", filter.staff(), StaffId::bytes)
                .narrow("trail.office_code = :office", "office", filter.office(), OfficeCode::value)
                .narrow("trail.purpose = :purpose", "purpose", filter.purpose(), Purpose::name)
                .narrow("trail.action = :action", "action", filter.action(), Action::name)
                .narrow("trail.at >= :from", "from", filter.from(), Timestamp::from)
                .narrow("trail.at < :until", "until", filter.until(), Timestamp::from);
    }
}
