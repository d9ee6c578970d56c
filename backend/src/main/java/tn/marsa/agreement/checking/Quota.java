package tn.marsa.agreement.checking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;

/** How many checks each agreement has used of its day: counted in the database, so that several machines count as one. */
@Repository
public class Quota {

    private final JdbcClient jdbc;

    Quota(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts one more, in the caller's transaction: an answer that is not given costs nothing. False if the day has none left.
     */
    // One statement asks and counts. A machine whose clock has not reached midnight yet counts into the day of those
    // that have.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(Agreement agreement, LocalDate today) {
        return jdbc.sql("""
                        UPDATE agreement_use
                        SET used = CASE WHEN used_on < :today THEN 1 ELSE used + 1 END, used_on = GREATEST(used_on, :today)
                        WHERE agreement_id = :agreement AND (used_on < :today OR used < :quota)""")
                        .param("today", today)
                        .param("agreement", agreement.id().bytes())
                        .param("quota", agreement.terms().dailyQuota())
                        .update()
                > 0;
    }

    /** How many checks of a day those agreements have used so far, zeros included. */
    public Map<Agreement, Integer> used(List<Agreement> agreements, LocalDate day) {
        Map<AgreementId, Integer> used = new HashMap<>();
        jdbc.sql("SELECT agreement_id, used FROM agreement_use WHERE agreement_id IN (:ids) AND used_on = :day")
                .param("ids", agreements.stream().map(each -> each.id().bytes()).toList())
                .param("day", day)
                .query((row, number) ->
                        used.put(AgreementId.fromBytes(row.getBytes("agreement_id")), row.getInt("used")))
                .list();
        return agreements.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> used.getOrDefault(each.id(), 0)));
    }
}
