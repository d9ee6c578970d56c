package tn.marsa.oversight.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.StaffId;

/** The cases and their steps. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Cases {

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case, locked: nobody else takes it further meanwhile. */
    Optional<OversightCase> findForChange(CaseId id) {
        return jdbc.sql("SELECT * FROM oversight_case WHERE id = :id FOR UPDATE")
                .param("id", id.bytes())
                .query(Cases::read)
                .optional();
    }

    /**
     * Newest first.
     *
     * @param after null for the beginning
     * @param most how many at most
     */
    List<OversightCase> page(CaseFilter filter, @Nullable PlaceInTime after, int most) {
        return jdbc.sql("SELECT * FROM oversight_case WHERE TRUE"
                        + (filter.state() == null ? "" : " AND state = :state")
                        + (filter.rule() == null ? "" : " AND rule = :rule")
                        + (filter.assignee() == null ? "" : " AND assignee = :assignee")
                        + (after == null ? "" : " AND raised_at <= :at AND (raised_at < :at OR id < :id)")
                        + " ORDER BY raised_at DESC, id DESC LIMIT :most")
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("rule", filter.rule() == null ? null : filter.rule().name())
                .param(
                        "assignee",
                        filter.assignee() == null ? null : filter.assignee().bytes())
                .param("at", after == null ? null : Timestamp.from(after.at()))
                .param("id", after == null ? null : Ids.toBytes(after.id()))
                .param("most", most)
                .query(Cases::read)
                .list();
    }

    /** How many wait for that person's explanation. */
    int toExplain(StaffId assignee) {
        return jdbc.sql("SELECT COUNT(*) FROM oversight_case WHERE assignee = :assignee AND state = 'ASSIGNED'")
                .param("assignee", assignee.bytes())
                .query(Integer.class)
                .single();
    }

    /** Keeps a step that was made. */
    void keep(OversightCase changed, CaseStepMade step) {
        jdbc.sql("""
                        UPDATE oversight_case
                        SET version = :version, state = :state, assignee = :assignee, finding = :finding
                        WHERE id = :id""")
                .param("version", changed.version())
                .param("state", changed.state().name())
                .param(
                        "assignee",
                        changed.assigneeId() == null
                                ? null
                                : changed.assigneeId().bytes())
                .param(
                        "finding",
                        changed.finding() == null ? null : changed.finding().name())
                .param("id", changed.caseId().bytes())
                .update();
        jdbc.sql("""
                        INSERT INTO oversight_case_step (case_id, version, state, made_by, made_at)
                        VALUES (:id, :version, :state, :by, :at)""")
                .param("id", changed.caseId().bytes())
                .param("version", changed.version())
                .param("state", step.state().name())
                .param("by", step.byId().bytes())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    /** The steps of those cases, first things first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CaseStepMade> steps(Collection<CaseId> ids) {
        return jdbc.sql("SELECT * FROM oversight_case_step WHERE case_id IN (:ids) ORDER BY case_id, version")
                .param("ids", ids.stream().map(CaseId::bytes).toList())
                .query((row, index) -> new CaseStepMade(
                        new CaseId(Ids.fromBytes(row.getBytes("case_id"))),
                        CaseState.valueOf(row.getString("state")),
                        StaffId.fromBytes(row.getBytes("made_by")),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private static OversightCase read(ResultSet row, int index) throws SQLException {
        String office = row.getString("office_code");
        byte[] assignee = row.getBytes("assignee");
        String finding = row.getString("finding");
        return new OversightCase(
                new CaseId(Ids.fromBytes(row.getBytes("id"))),
                row.getInt("version"),
                CaseRule.valueOf(row.getString("rule")),
                StaffId.fromBytes(row.getBytes("about")),
                office == null ? null : new OfficeCode(office),
                row.getTimestamp("hour").toInstant(),
                row.getInt("measure"),
                row.getInt("threshold"),
                row.getTimestamp("raised_at").toInstant(),
                CaseState.valueOf(row.getString("state")),
                assignee == null ? null : StaffId.fromBytes(assignee),
                finding == null ? null : Finding.valueOf(finding));
    }
}
