package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** No row in the trail, no data; no data, no row. */
@MarsaTest
class DoorTests {

    private static final Set<FieldGroup> NAMES = EnumSet.of(FieldGroup.NAMES);

    private final Door door;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MigrantId person = MigrantId.next();
    private final Caller officer = new Caller(StaffId.next(), "Officer", Set.of(Role.OFFICER), new OfficeCode("1101"));

    DoorTests(@Autowired Door door, @Autowired TransactionTemplate transaction, @Autowired JdbcClient jdbc) {
        this.door = door;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    private static void signIn(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("test", "", role.authority()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsNothingOnceTheTrailCannotTakeTheRow() {
        signIn(Role.OFFICER);
        String tooLongForTheTrail = "x".repeat(201);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.execute(status ->
                        door.show(officer, Purpose.IDENTITY_CHECK, List.of(person), NAMES, tooLongForTheTrail)));
    }

    @Test
    void tellsOfALookInTheTransactionThatMadeIt() {
        signIn(Role.OFFICER);
        transaction.executeWithoutResult(status -> {
            door.show(officer, Purpose.IDENTITY_CHECK, List.of(person), NAMES);
            assertThat(looks()).isOne();
            status.setRollbackOnly();
        });

        assertThat(looks()).isZero();
    }

    @Test
    void staysShutToEverybodyWhoRegistersNobody() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.OFFICER, Role.SUPERVISOR))) {
            signIn(role);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> door.show(officer, Purpose.IDENTITY_CHECK, List.of(person), NAMES));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> door.showReasons(officer, Purpose.IDENTITY_CHECK, List.of(person)));
        }
    }

    private int looks() {
        return jdbc.sql("SELECT COUNT(*) FROM trail WHERE migrant_id = ?")
                .param(person.bytes())
                .query(Integer.class)
                .single();
    }
}
