package tn.marsa.matching.pairs;

import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;

/** The pairs that wait for an office's decision. In the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class WaitingPairs {

    // Of an office are those pairs of standing files one of which it keeps.
    private static final String WAITING_IN_OFFICE = """
            JOIN migrant a ON a.id = p.first_id JOIN migrant b ON b.id = p.second_id
            WHERE p.state = 'OPEN' AND (a.office_code = :office OR b.office_code = :office)
              AND a.status IN ('PROVISIONAL', 'ACTIVE') AND b.status IN ('PROVISIONAL', 'ACTIVE')\s""";

    private final JdbcClient jdbc;

    WaitingPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The open pairs of an office, newest first.
     *
     * @param after null for the beginning
     */
    public List<Pair> of(OfficeCode office, @Nullable PlaceInTime after, int most) {
        String goingOn = after == null ? "" : "AND p.found_at <= :at AND (p.found_at < :at OR p.id < :id) ";
        JdbcClient.StatementSpec select = jdbc.sql(
                        Pairs.SELECT + WAITING_IN_OFFICE + goingOn + "ORDER BY p.found_at DESC, p.id DESC LIMIT :most")
                .param("office", office.value())
                .param("most", most);
        if (after != null) {
            select = select.param("at", Timestamp.from(after.at())).param("id", Ids.toBytes(after.id()));
        }
        return select.query(Pairs::read).list();
    }

    /** How many open pairs an office has. */
    public int countOf(OfficeCode office) {
        return jdbc.sql("SELECT COUNT(*) FROM duplicate_pair p " + WAITING_IN_OFFICE)
                .param("office", office.value())
                .query(Integer.class)
                .single();
    }
}
