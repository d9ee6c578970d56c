package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

@MarsaTest
class TrailTests {

    private final Trail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MigrantId file = MigrantId.next();
    private final Caller officer =
            new Caller(StaffId.next(), "An officer", Set.of(Role.OFFICER), new OfficeCode("1101"));

    TrailTests(@Autowired Trail trail, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void keepsARowForEachLookOfAList() {
        transaction.executeWithoutResult(status -> trail.recordAll(List.of(look(), look())));

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void fallsWithTheTransactionItTellsOf() {
        transaction.executeWithoutResult(status -> {
            trail.record(look());
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void tellsOfARefusalAlthoughTheRestIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            trail.recordApart(new TrailEntry(Action.REFUSAL, officer, null, file, "test"));
            status.setRollbackOnly();
        });

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void writesInsideATransactionOnly() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> trail.record(look()));
    }

    @Test
    void cannotBeRewrittenByTheApplicationsAccount(@Value("${spring.flyway.user:}") String owner) {
        assumeTrue(!owner.isEmpty(), "the server was named with one account, which owns the tables");
        transaction.executeWithoutResult(status -> trail.record(look()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE trail SET detail = 'x'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("DELETE FROM trail").update());
    }

    private TrailEntry look() {
        return TrailEntry.look(officer, Purpose.IDENTITY_CHECK, file, null);
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM trail WHERE migrant_id = :file")
                .param("file", file.bytes())
                .query(Integer.class)
                .single();
    }
}
