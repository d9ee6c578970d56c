package tn.marsa.oversight.cases;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailCount;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Ids;

/** Raises cases: one for each person, rule and hour. */
@Component
class RaisedCases {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    RaisedCases(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Raises the case, or, if it is there already, keeps how far it has come. In the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void raise(CaseRule rule, int threshold, Hour hour, TrailCount count) {
        int grown = jdbc.sql("""
                        UPDATE oversight_case SET measure = GREATEST(measure, :measure)
                        WHERE about = :about AND rule = :rule AND hour = :hour""")
                .param("measure", count.times())
                .param("about", count.who().bytes())
                .param("rule", rule.name())
                .param("hour", Timestamp.from(hour.begin()))
                .update();
        if (grown == 0) {
            add(rule, threshold, hour, count);
        }
    }

    private void add(CaseRule rule, int threshold, Hour hour, TrailCount count) {
        CaseId id = CaseId.next();
        // A row of the trail that is nobody's must not keep the others from being looked at.
        int added = jdbc.sql("""
                        INSERT INTO oversight_case
                            (id, version, rule, about, office_code, hour, measure, threshold, raised_at, state)
                        SELECT :id, 0, :rule, staff.id, :office, :hour, :measure, :threshold, :at, 'OPEN'
                        FROM staff WHERE staff.id = :about""")
                .param("id", Ids.toBytes(id.value()))
                .param("rule", rule.name())
                .param("about", count.who().bytes())
                .param("office", count.office() == null ? null : count.office().value())
                .param("hour", Timestamp.from(hour.begin()))
                .param("measure", count.times())
                .param("threshold", threshold)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            trail.record(TrailEntry.of(Action.ADMINISTRATION, null, "CASE." + id + " RAISE " + rule));
        }
    }
}
