package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** A look-up with a reason and an erasure at the same moment: whichever comes first, nothing of the person is left under a key. */
@MarsaTest
class LookUpDuringErasureTests {

    private static final Stated STATED = new Stated(Purpose.IDENTITY_CHECK, "At the desk", null);
    private static final int WHILE_MILLIS = 400;

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final LookUpFile lookUp;
    private final EraseFile eraseFile;
    private final TransactionTemplate transaction;
    private String identifier = "";
    private byte[] person = new byte[0];

    LookUpDuringErasureTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired LookUpFile lookUp,
            @Autowired EraseFile eraseFile,
            @Autowired TransactionTemplate transaction) {
        this.callers = callers;
        this.jdbc = jdbc;
        this.lookUp = lookUp;
        this.eraseFile = eraseFile;
        this.transaction = transaction;
    }

    @BeforeEach
    void register() {
        identifier = Registered.in("1101", callers);
        person = jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(identifier)
                .query(byte[].class)
                .single();
    }

    @Test
    void anErasureWaitsForALookUpAndTakesItsReasonAlong() throws Exception {
        Supplier<Optional<MigrantResult>> look = look();

        CompletableFuture<Boolean> erasure = transaction.execute(status -> {
            assertThat(look.get()).get().isInstanceOf(Migrant.class);
            return waiting(this::erase);
        });

        assertThat(erasure.get(20, TimeUnit.SECONDS)).isTrue();
        assertThatNothingIsLeft();
    }

    @Test
    void aLookUpWaitsForAnErasureAndFindsThePersonErased() throws Exception {
        Supplier<Optional<MigrantResult>> look = look();

        CompletableFuture<Optional<MigrantResult>> looked = transaction.execute(status -> {
            eraseFile.erase(MigrantId.fromBytes(person));
            return waiting(look);
        });

        assertThat(looked.get(20, TimeUnit.SECONDS))
                .get()
                .isInstanceOfSatisfying(
                        Migrant.class,
                        found -> assertThat(found.file().status()).isEqualTo(FileStatus.ERASED));
        assertThatNothingIsLeft();
    }

    private boolean erase() {
        return Boolean.TRUE.equals(transaction.execute(
                status -> !eraseFile.erase(MigrantId.fromBytes(person)).isEmpty()));
    }

    private Supplier<Optional<MigrantResult>> look() {
        Caller officer = callers.join(Role.OFFICER, "6101").caller();
        return () -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(officer, "", Role.OFFICER.authority()));
            try {
                return lookUp.lookUp(officer, new UniqueIdentifier(identifier), STATED, Set.of(FieldGroup.NAMES));
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    /** Starts something that comes to its end only once the transaction that is open here has come to its own. */
    private static <T> CompletableFuture<T> waiting(Supplier<T> work) {
        CompletableFuture<T> waiting = CompletableFuture.supplyAsync(work);
        try {
            Thread.sleep(WHILE_MILLIS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
        assertThat(waiting).isNotDone();
        return waiting;
    }

    private void assertThatNothingIsLeft() {
        assertThat(count("SELECT COUNT(*) FROM person_key WHERE migrant_id = ?"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM sealed_value WHERE migrant_id = ?"))
                .isZero();
        assertThat(count("SELECT COUNT(reason_token) FROM file_grant WHERE migrant_id = ?"))
                .isZero();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(person).query(Integer.class).single();
    }
}
